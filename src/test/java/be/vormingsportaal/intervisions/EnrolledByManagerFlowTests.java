package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a trainer hears whom the manager enrolled, with real services and a real mail server. */
@PortalTest
class EnrolledByManagerFlowTests extends IntervisionFlow {

    private static final String ENROLLED = "Je bent ingeschreven voor een intervisie";

    UUID manager;
    UUID trainer;

    @BeforeEach
    void aManagerAndATrainer() {
        manager = people.registered(organisation, Role.MANAGER);
        trainer = test.trainer(organisation);
    }

    @Test
    void aTrainerWhoseSeatHasToBePaidReadsThatItIsHeld() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.PRICE), trainer, manager);
        jobs.runDue(notice(enrolment));

        assertThat(text())
                .contains("als deelnemer van WZC De Linde", "Je plaats is voorbehouden", "zodra die betaald is")
                .contains("BelRAI LTCF", "01-04-2026 van 09:00 tot 12:30\nWaar: Lokaal 4, Gent\n")
                .contains("https://vergadering.voorbeeld.example/intervisie\nBegeleid door: Jan Claes\n\n")
                .contains("/instrumenten/ltcf/intervisies");
    }

    @Test
    void aTrainerInTheWaitingListReadsSoAndNotWhereToBeOnline() {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        test.enrolled(intervision, test.trainer(organisation));
        UUID enrolment = test.enrolled(intervision, trainer, manager);
        jobs.runDue(notice(enrolment));

        assertThat(text()).contains("je staat op de wachtlijst").doesNotContain("vergadering.voorbeeld");
    }

    @Test
    void whoMayNotCancelAnyMoreIsNotToldToDoSo() {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        clock.set(Instant.parse("2026-03-26T09:00:00Z"));
        jobs.runDue(notice(test.enrolled(intervision, trainer, manager)));

        assertThat(text()).contains("Zelf annuleren kan niet meer").doesNotContain("Annuleer je inschrijving");
    }

    @Test
    void whoWaitsMayAlwaysCancelAndReadsSo() {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        clock.set(Instant.parse("2026-03-26T09:00:00Z"));
        test.enrolled(intervision, test.trainer(organisation));
        jobs.runDue(notice(test.enrolled(intervision, trainer, manager)));

        assertThat(text()).contains("Annuleer je inschrijving").doesNotContain("Zelf annuleren kan niet meer");
    }

    @Test
    void aSeatThatIsFreeOfChargeIsToldOnceByTheMailThatItIsSure() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.FREE), trainer, manager);
        jobs.runDue(enrolment);
        jobs.runDue(notice(enrolment));

        assertThat(ofIntervisions()).containsExactly("Je plaats in de intervisie is zeker");
    }

    @Test
    void whoWasOfferedASeatMeanwhileOnlyReadsThat() {
        UUID intervision = test.planned(1, TestIntervisions.FREE);
        UUID seated = test.enrolled(intervision, test.trainer(organisation));
        UUID enrolment = test.enrolled(intervision, trainer, manager);
        cancelling.cancel(seated, EnrolmentEndReason.BY_KCD);
        jobs.runDue(notice(enrolment));

        assertThat(ofIntervisions()).isEmpty();
    }

    @Test
    void whoEnrolsWithoutHelpReadItOnThePage() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.PRICE), trainer);

        assertThat(database.sql("select count(*) from enrolment_notice where enrolment_id = ?")
                        .param(enrolment)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private UUID notice(UUID enrolment) {
        return id("select id from enrolment_notice where enrolment_id = ?", enrolment);
    }

    private String text() {
        return TestMailbox.part(newest(trainer, ENROLLED), "text/plain");
    }

    private List<String> ofIntervisions() {
        return subjects(trainer).stream()
                .filter(subject -> subject.contains("intervisie"))
                .toList();
    }
}
