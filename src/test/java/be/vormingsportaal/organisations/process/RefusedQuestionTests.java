package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.RefusingMailServer;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the question to move whose mail is refused for good. */
@PortalTest
class RefusedQuestionTests extends RefusedInvitationStory {

    private static final String TOLD = "Een vraag om over te stappen kwam niet aan";

    @Autowired
    TransferService transfers;

    UUID person;
    UUID transfer;

    @BeforeEach
    void somebodyIsAskedToMove() {
        person = people.registered(people.organisation("Thuiszorg De Brug"), Role.TRAINER_EXTERNAL);
        transfer = people.asked(organisation, person, manager);
    }

    @Test
    void theManagersWhoAskAreToldAndTheirListSaysSo() throws Exception {
        assertThat(page("/trainers", manager).text()).contains("Gevraagd op").doesNotContain(REFUSED);
        refuse();
        jobs.runDue(mailTo(address(person), "transfer-request"));
        assertThat(mailbox.subjects(address(manager))).contains(TOLD);
        assertThat(page("/trainers", manager).text()).contains(REFUSED);
    }

    @Test
    void nobodyIsToldOnceTheQuestionWasTakenBack() {
        refuse();
        transfers.withdraw(organisation, transfer, Set.of(Role.TRAINER_EXTERNAL));
        jobs.runDue(mailTo(address(person), "transfer-request"));
        assertThat(mailbox.subjects(address(manager))).doesNotContain(TOLD);
    }

    @Test
    void theListSaysSoNoMoreOnceAReminderIsTaken() throws Exception {
        refuse();
        clock.forward(Duration.ofDays(1).plusMinutes(1));
        transfers.remind(organisation, transfer, Set.of(Role.TRAINER_EXTERNAL));
        jobs.run(transfer, "Task_SendTransferLink");
        assertThat(page("/trainers", manager).text()).contains("Gevraagd op").doesNotContain(REFUSED);
    }

    private void refuse() {
        try (RefusingMailServer server =
                RefusingMailServer.withoutMailbox(address(person).value())) {
            server.meanwhile(sender, () -> jobs.run(transfer, "Task_SendTransferLink"));
        }
    }
}
