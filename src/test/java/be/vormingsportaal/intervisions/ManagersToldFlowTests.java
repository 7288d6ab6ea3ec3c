package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the managers hear of an enrolment that came to nothing: once, and not what one of them did. */
@PortalTest
class ManagersToldFlowTests extends IntervisionFlow {

    private static final String ENDED = "Een inschrijving voor een intervisie gaat niet door";
    private static final String CREDIT_NOTE = "Creditnota ";

    UUID manager;
    UUID trainer;

    @BeforeEach
    void aManagerAndATrainer() {
        manager = people.registered(organisation, Role.MANAGER);
        trainer = test.trainer(organisation);
    }

    @Test
    void thatTheTrainerCancelledBeforeThereWasAnInvoice() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.PRICE), trainer);
        cancelling.cancel(enrolment, EnrolmentEndReason.BY_TRAINER);
        jobs.runDue(enrolment);

        assertThat(text())
                .contains(
                        "De inschrijving van An Peeters voor de intervisie BelRAI LTCF van 01-04-2026 gaat niet door.")
                .contains("De trainer annuleerde de inschrijving zelf.", "krijgt je organisatie geen factuur")
                .contains("/intervisies\n");
    }

    @Test
    void thatASeatFreeOfChargeWasCancelledWithoutAWordAboutInvoices() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.FREE), trainer);
        cancelling.cancel(enrolment, EnrolmentEndReason.BY_KCD);
        jobs.runDue(enrolment);

        assertThat(text()).contains("Het KCD annuleerde de inschrijving.").doesNotContain("factuur");
    }

    @Test
    void byTheCreditNoteAloneWhereThereWasAnInvoice() {
        UUID enrolment = invoiced();
        cancelling.cancel(enrolment, EnrolmentEndReason.BY_TRAINER);
        runAll(enrolment);

        assertThat(aboutTheEnd()).singleElement().asString().startsWith(CREDIT_NOTE);
    }

    @Test
    void thatTheSeatIsLostBesideTheCreditNoteOfAnUnpaidInvoice() {
        UUID enrolment = invoiced();
        invoicing.credit(enrolments.find(enrolment).invoiceId().orElseThrow(), "Niet betaald");
        runAll(enrolment);

        assertThat(aboutTheEnd()).hasSize(2).last().isEqualTo(ENDED);
        assertThat(aboutTheEnd()).first().asString().startsWith(CREDIT_NOTE);
        assertThat(text()).contains("De factuur werd niet betaald.").doesNotContain("geen factuur");
    }

    @Test
    void nothingOfWhatOneOfThemCancelled() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.FREE), trainer);
        cancelling.cancel(enrolment, EnrolmentEndReason.BY_ORGANISATION);
        jobs.runDue(enrolment);

        assertThat(aboutTheEnd()).isEmpty();
    }

    @Test
    void thatTheIntervisionIsCalledOffAndWhyAlsoForWhoWaited() {
        FullIntervision full = test.full(people.organisation("Thuiszorg De Brug"), TestIntervisions.PRICE, trainer);
        planning.cancel(full.id(), "De begeleider is ziek.");
        jobs.runDue(full.seated());
        jobs.runDue(full.first());

        assertThat(aboutTheEnd()).containsExactly(ENDED);
        assertThat(text()).contains("De intervisie is afgelast.", "De reden: De begeleider is ziek.");
    }

    @Test
    void thatNobodyAnsweredAnOffer() {
        UUID waiting = offered();
        clock.forward(Duration.ofHours(48));
        jobs.runDue(seat(waiting));
        jobs.runDue(waiting);

        assertThat(text()).contains("er kwam niet op tijd een antwoord");
    }

    @Test
    void thatTheTrainerDeclinedAnOffer() {
        UUID waiting = offered();
        offers.decline(waiting);
        jobs.runDue(waiting);

        assertThat(text()).contains("De trainer weigerde de plaats die vrijkwam.");
        assertThat(subjects(trainer)).noneMatch(subject -> subject.contains("gaat niet door"));
    }

    private UUID invoiced() {
        UUID enrolment = test.enrolled(test.planned(1, TestIntervisions.PRICE), trainer);
        jobs.runDue(enrolment);
        return enrolment;
    }

    /** The invoice's mails and what follows from them. */
    private void runAll(UUID enrolment) {
        jobs.runDue(enrolments.find(enrolment).invoiceId().orElseThrow());
        jobs.runDue(enrolment);
    }

    private UUID offered() {
        FullIntervision full = test.full(people.organisation("Thuiszorg De Brug"), TestIntervisions.FREE, trainer);
        cancelling.cancel(full.seated(), EnrolmentEndReason.BY_KCD);
        return full.first();
    }

    private List<String> aboutTheEnd() {
        return subjects(manager).stream()
                .filter(subject -> subject.equals(ENDED) || subject.startsWith(CREDIT_NOTE))
                .toList();
    }

    private String text() {
        return TestMailbox.part(newest(manager, ENDED), "text/plain");
    }
}
