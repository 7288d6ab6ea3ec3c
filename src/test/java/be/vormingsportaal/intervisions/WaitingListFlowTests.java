package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProblem;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the waiting list to a seat or none, with real services and a real mail server. */
@PortalTest
class WaitingListFlowTests extends IntervisionFlow {

    UUID seated;
    UUID trainer;
    UUID first;
    UUID second;

    @Test
    void aFreedSeatIsOfferedToWhoWaitsLongest() {
        full(TestIntervisions.PRICE);
        jobs.runDue(seated);
        UUID invoice = enrolments.find(seated).invoiceId().orElseThrow();
        assertThat(List.of(state(first), state(second)))
                .containsExactly(EnrolmentState.WAITING, EnrolmentState.WAITING);
        assertThat(cancelling.cancel(seated, EnrolmentEndReason.BY_TRAINER)).isEqualTo(CancelResult.CANCELLED);

        assertThat(List.of(state(first), state(second)))
                .containsExactly(EnrolmentState.OFFERED, EnrolmentState.WAITING);
        assertThat(credited(invoice)).isOne();
        jobs.runDue(seat(first));
        MimeMessage offer = newest(trainer, "Er is een plaats vrij in de intervisie");
        assertThat(TestMailbox.part(offer, "text/plain"))
                .contains("04-03-2026 om 10:00", "WZC De Linde")
                .contains(TestIntervisions.PRICE.display())
                .doesNotContain("vergadering.voorbeeld");
        assertThat(offerLinks.read(mailbox.link(people.account(trainer).email())))
                .get()
                .extracting(EnrolmentView::id)
                .isEqualTo(first);
        assertThat(offers.accept(first, TestIntervisions.PRICE))
                .isEqualTo(new EnrolResult.Enrolled(first, EnrolmentState.SEATED));
        assertThat(offers.accept(first, TestIntervisions.PRICE))
                .as("a second click")
                .isEqualTo(new EnrolResult.Enrolled(first, EnrolmentState.SEATED));
        jobs.runDue(first);
        assertThat(enrolments.find(first).invoiceId().orElseThrow()).isNotNull();
        jobs.runDue(invoice);
        jobs.runDue(seated);
    }

    @Test
    void anOfferThatNobodyAnswersGoesToTheNext() {
        full(TestIntervisions.FREE);
        cancelling.cancel(seated, EnrolmentEndReason.BY_KCD);
        jobs.runDue(seat(first));
        clock.forward(Duration.ofHours(48));
        assertThat(offers.accept(first, Money.ZERO)).isEqualTo(new EnrolResult.Refused(EnrolmentProblem.OFFER_OVER));
        jobs.runDue(seat(first));
        jobs.runDue(first);

        assertThat(List.of(state(first), state(second))).containsExactly(EnrolmentState.LAPSED, EnrolmentState.OFFERED);
        assertThat(TestMailbox.part(newest(trainer, "Je inschrijving voor de intervisie gaat niet door"), "text/plain"))
                .contains("antwoordde niet op tijd");
    }

    @Test
    void whoDeclinesMakesRoomForTheNextAndIsNotMailedAboutIt() {
        full(TestIntervisions.FREE);
        cancelling.cancel(seated, EnrolmentEndReason.BY_KCD);
        assertThat(offers.decline(first)).isEqualTo(EnrolmentState.DECLINED);
        jobs.runDue(first);

        assertThat(state(second)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(jobs.instance(first)).isNull();
        assertThat(subjects(trainer)).noneMatch(subject -> subject.contains("intervisie"));
        assertThat(offers.decline(second)).isEqualTo(EnrolmentState.DECLINED);
    }

    /** The seat is taken, the trainer waits as the first, and somebody else as the second. */
    private void full(Money price) {
        trainer = test.trainer(organisation);
        FullIntervision full = test.full(organisation, price, trainer, test.trainer(organisation));
        seated = full.seated();
        first = full.first();
        second = full.second();
    }
}
