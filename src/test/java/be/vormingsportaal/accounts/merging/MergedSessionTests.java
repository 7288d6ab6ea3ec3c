package be.vormingsportaal.accounts.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is signed in to one of two accounts that become one. */
@RunningPortalTest
class MergedSessionTests {

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    Merging merging;

    @Test
    void whoIsSignedInToTheEndedAccountIsSignedOutAndTheOtherSessionLivesOn() {
        UUID organisation = people.organisation("WZC De Linde");
        UUID kept = people.registered(organisation, Role.CAREGIVER);
        UUID ended = people.registered(organisation, Role.CAREGIVER);
        PortalBrowser one = portal.signedIn(kept);
        PortalBrowser other = portal.signedIn(ended);
        assertThat(other.get("/mijn-account").statusCode()).isEqualTo(200);

        merging.merge(kept, ended, people.staff());

        assertThat(other.get("/mijn-account").statusCode()).isEqualTo(302);
        assertThat(one.get("/mijn-account").statusCode()).isEqualTo(200);
    }
}
