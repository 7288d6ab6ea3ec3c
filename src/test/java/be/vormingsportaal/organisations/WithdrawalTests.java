package be.vormingsportaal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WithdrawalTests {

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Departures departures;

    @Autowired
    private RecoveryRequests recovery;

    @Autowired
    private AccountDirectory accounts;

    @Test
    void anInvitationCanBeWithdrawnAfterThePersonAskedForANewLink() {
        UUID organisation = testPeople.organisation("WZC De Linde");
        UUID trainer = testPeople.invited(organisation, Role.TRAINER_EXTERNAL, testPeople.staff());
        recovery.request(testPeople.account(trainer).email());
        departures.remove(organisation, trainer);
        assertThat(accounts.find(trainer)).isEmpty();
    }
}
