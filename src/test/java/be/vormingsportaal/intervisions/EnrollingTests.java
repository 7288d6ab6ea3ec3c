package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolTrainer;
import be.vormingsportaal.intervisions.enrolment.Enrolling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentCandidates;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentProblem;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.enrolment.SeatOffers;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult;
import be.vormingsportaal.intervisions.planning.IntervisionPlanning;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may be enrolled for an intervision, until when, and who may cancel. */
@PortalTest
class EnrollingTests {

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EnrolmentCandidates candidates;

    @Autowired
    IntervisionList intervisions;

    @Autowired
    Cancelling cancelling;

    @Autowired
    IntervisionPlanning planning;

    @Autowired
    SeatOffers offers;

    @Autowired
    AttestationService attestations;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Departures departures;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void nobodyIsEnrolledTwice() {
        UUID intervision = test.planned(5, TestIntervisions.FREE);
        UUID trainer = test.trainer(organisation);
        UUID enrolment = test.enrolled(intervision, trainer);
        assertThat(problem(intervision, trainer)).isEqualTo(EnrolmentProblem.ALREADY_ENROLLED);
        cancelling.cancel(enrolment, EnrolmentEndReason.BY_TRAINER);
        assertThat(problem(intervision, trainer)).as("after cancelling").isNull();
    }

    @Test
    void onlyARegisteredTrainerWithTheInstrumentAndAnAttestIsEnrolled() {
        UUID intervision = test.planned(5, TestIntervisions.FREE);
        UUID unregistered = people.invited(organisation, Role.TRAINER_EXTERNAL, people.staff());
        test.able(unregistered);
        UUID unassigned = people.registered(organisation, Role.TRAINER_EXTERNAL);
        people.attested(unassigned, "ltcf");
        instruments.replace(unassigned, Set.of());
        UUID unattested = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(unattested, Set.of("ltcf"));
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);

        assertThat(problem(intervision, unregistered)).isEqualTo(EnrolmentProblem.NOT_REGISTERED);
        assertThat(problem(intervision, unassigned)).isEqualTo(EnrolmentProblem.INSTRUMENT_NOT_ASSIGNED);
        assertThat(problem(intervision, unattested)).isEqualTo(EnrolmentProblem.NO_VALID_ATTEST);
        assertThat(problem(intervision, caregiver)).isEqualTo(EnrolmentProblem.NOT_OF_ORGANISATION);
        assertThat(candidates.of(organisation, intervision))
                .extracting(EnrolmentCandidates.Candidate::problem)
                .containsExactlyInAnyOrder(
                        Optional.of(EnrolmentProblem.NOT_REGISTERED),
                        Optional.of(EnrolmentProblem.INSTRUMENT_NOT_ASSIGNED),
                        Optional.of(EnrolmentProblem.NO_VALID_ATTEST));
    }

    @Test
    void aTrainerOfAnotherOrganisationIsLikeOneThatDoesNotExist() {
        UUID intervision = test.planned(5, TestIntervisions.FREE);
        UUID stranger = test.trainer(people.organisation("Thuiszorg De Brug"));
        for (UUID account : List.of(stranger, UUID.randomUUID())) {
            assertThat(enrolling.enrol(new EnrolTrainer(intervision, account, organisation, account, Money.ZERO)))
                    .isEqualTo(new EnrolResult.Refused(EnrolmentProblem.NOT_OF_ORGANISATION));
        }
    }

    @Test
    void anExpiredAttestIsEnoughInTheGracePeriodAndNotAfterIt() {
        clock.set(Instant.parse("2025-06-02T09:00:00Z"));
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf"));
        attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2024, 5, 2), null));
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(problem(test.planned(5, TestIntervisions.FREE), trainer))
                .as("2 March, after the last day of 2025")
                .isNull();
        clock.set(Instant.parse("2026-04-01T09:00:00Z"));
        assertThat(problem(test.planned(5, TestIntervisions.FREE), trainer))
                .isEqualTo(EnrolmentProblem.NO_VALID_ATTEST);
    }

    @Test
    void enrollingEndsOnTheClosingDayAndAnOfferIsStillAccepted() {
        FullIntervision full = test.full(organisation, TestIntervisions.FREE, test.trainer(organisation));
        UUID late = test.trainer(organisation);
        clock.set(Instant.parse("2026-03-30T09:00:00Z"));
        assertThat(problem(full.id(), late)).isEqualTo(EnrolmentProblem.CLOSED);
        assertThat(cancelling.cancel(full.seated(), EnrolmentEndReason.BY_TRAINER))
                .isEqualTo(CancelResult.ASK_KCD);
        assertThat(cancelling.cancel(full.seated(), EnrolmentEndReason.BY_KCD)).isEqualTo(CancelResult.CANCELLED);
        assertThat(enrolments.find(full.first()).offerUntil())
                .as("48 hours, and never after the beginning")
                .contains(Instant.parse("2026-04-01T07:00:00Z"));
        assertThat(offers.accept(full.first(), Money.ZERO)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void nothingCanBeDoneOnceItBegan() {
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(intervision, test.trainer(organisation));
        UUID trainer = test.trainer(organisation);
        clock.set(intervisions.find(intervision).details().start());
        assertThat(problem(intervision, trainer)).isEqualTo(EnrolmentProblem.STARTED);
        assertThat(cancelling.cancel(enrolment, EnrolmentEndReason.BY_KCD)).isEqualTo(CancelResult.TOO_LATE);
        assertThat(planning.cancel(intervision, "Te laat")).isFalse();
    }

    @Test
    void nobodyEnrolsForWhatWasCalledOff() {
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        planning.cancel(intervision, "De begeleider is ziek.");
        assertThat(problem(intervision, test.trainer(organisation))).isEqualTo(EnrolmentProblem.CANCELLED);
    }

    @Test
    void nobodyPaysAnotherPriceThanWasRead() {
        UUID intervision = test.planned(2, TestIntervisions.PRICE);
        UUID trainer = test.trainer(organisation);
        assertThat(enrolling.enrol(new EnrolTrainer(intervision, trainer, organisation, trainer, Money.ofCents(9_000))))
                .isEqualTo(new EnrolResult.Refused(EnrolmentProblem.PRICE_CHANGED));
    }

    @Test
    void whoLeftTheOrganisationIsOfferedNothingAndHoldsUpNobody() {
        UUID leaver = test.trainer(organisation);
        FullIntervision full = test.full(organisation, TestIntervisions.FREE, leaver, test.trainer(organisation));
        departures.leave(leaver);
        cancelling.cancel(full.seated(), EnrolmentEndReason.BY_KCD);

        assertThat(enrolments.find(full.first()).endedBecause()).contains(EnrolmentEndReason.LEFT_ORGANISATION);
        assertThat(enrolments.find(full.second()).state()).isEqualTo(EnrolmentState.OFFERED);
    }

    @Test
    void moreSeatsAreOfferedAndFewerThanGivenAreRefused() {
        FullIntervision full = test.full(organisation, TestIntervisions.FREE, test.trainer(organisation));
        UUID intervision = full.id();
        UUID waiting = full.first();
        IntervisionView seen = intervisions.find(intervision);
        assertThat(planning.change(intervision, seen.version(), test.details(2, TestIntervisions.FREE)))
                .isEqualTo(new IntervisionPlanResult.Planned(intervision));
        assertThat(enrolments.find(waiting).state()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(planning.change(
                        intervision, intervisions.find(intervision).version(), test.details(1, TestIntervisions.FREE)))
                .isEqualTo(new IntervisionPlanResult.Refused(IntervisionPlanResult.Problem.FEWER_THAN_GIVEN));
        assertThat(planning.change(intervision, seen.version(), test.details(3, TestIntervisions.FREE)))
                .isEqualTo(new IntervisionPlanResult.Refused(IntervisionPlanResult.Problem.CHANGED_MEANWHILE));
    }

    private EnrolmentProblem problem(UUID intervision, UUID trainer) {
        return test.enrol(intervision, trainer) instanceof EnrolResult.Refused refused ? refused.problem() : null;
    }
}
