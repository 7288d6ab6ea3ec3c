package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the enrolments of a trainer who leaves the organisation that ordered them. */
@PortalTest
class LeaverFlowTests extends IntervisionFlow {

    @Autowired
    Departures departures;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    SignedLinks links;

    UUID trainer;
    UUID intervision;
    UUID seated;
    UUID waiting;

    @BeforeEach
    void aTrainerInTheWaitingList() {
        trainer = test.trainer(organisation);
        FullIntervision full = test.full(organisation, TestIntervisions.PRICE, trainer);
        intervision = full.id();
        seated = full.seated();
        waiting = full.first();
    }

    @Test
    void aPlaceInTheWaitingListEndsAtOnceAndTheTrainerIsTold() {
        departures.leave(trainer);
        jobs.runDue(waiting);

        assertThat(enrolments.find(waiting).endedBecause()).contains(EnrolmentEndReason.LEFT_ORGANISATION);
        assertThat(TestMailbox.part(newest(trainer, "Je inschrijving voor de intervisie gaat niet door"), "text/plain"))
                .contains("Je hoort niet meer bij WZC De Linde. Daarmee verviel je plaats op de wachtlijst.");
        assertThat(jobs.instance(waiting)).isNull();
    }

    @Test
    void aSeatOnOfferGoesToTheNextAtOnce() {
        UUID next = test.enrolled(intervision, test.trainer(organisation));
        cancelling.cancel(seated, EnrolmentEndReason.BY_KCD);
        assertThat(state(waiting)).isEqualTo(EnrolmentState.OFFERED);
        departures.remove(organisation, trainer);
        jobs.runDue(waiting);

        assertThat(state(waiting)).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(state(next)).isEqualTo(EnrolmentState.OFFERED);
        assertThat(jobs.instance(waiting)).isNull();
    }

    @Test
    void whoMovedCanBeEnrolledByTheNewOrganisation() {
        UUID other = people.organisation("Thuiszorg De Brug");
        move(other);

        assertThat(state(waiting)).isEqualTo(EnrolmentState.CANCELLED);
        UUID anew = test.enrolled(intervision, trainer);
        assertThat(enrolments.find(anew).organisationId()).isEqualTo(other);
    }

    @Test
    void aSeatStaysAndIsInvoicedToTheOrganisationThatOrderedIt() {
        UUID paid = test.planned(1, TestIntervisions.PRICE);
        UUID enrolment = test.enrolled(paid, trainer);
        move(people.organisation("Thuiszorg De Brug"));
        jobs.runDue(enrolment);

        EnrolmentView seat = enrolments.find(enrolment);
        assertThat(seat.state()).isEqualTo(EnrolmentState.SEATED);
        assertThat(invoicing.find(seat.invoiceId().orElseThrow()).orElseThrow().organisationId())
                .isEqualTo(organisation);
    }

    @Test
    void theProofIsThePersons() {
        UUID free = test.planned(1, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(free, trainer);
        departures.leave(trainer);
        clock.set(intervisions.find(free).details().start());
        attendance.record(free, Set.of(enrolment));
        jobs.runDue(enrolment);

        assertThat(proofs.own(trainer, enrolment)).isPresent();
        newest(trainer, "Je bewijs van deelname aan de intervisie");
    }

    private void move(UUID to) {
        UUID transfer = people.asked(to, trainer, people.registered(to, Role.MANAGER), "ltcf");
        transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1));
    }
}
