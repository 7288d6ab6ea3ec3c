package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.attestations.attestation.KnownIntervisions;
import be.vormingsportaal.attestations.renewal.AttestationDecision;
import be.vormingsportaal.attestations.renewal.AttestationReviewing;
import be.vormingsportaal.attestations.renewal.ReviewAnswer;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.proofs.Attendance;
import be.vormingsportaal.intervisions.proofs.IntervisionRequirement;
import be.vormingsportaal.intervisions.proofs.IntervisionRequirements;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many intervisions a trainer has to follow in a year, and which count. */
@PortalTest
class IntervisionRequirementsTests {

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    IntervisionList intervisions;

    @Autowired
    Attendance attendance;

    @Autowired
    IntervisionRequirements requirements;

    @Autowired
    AttestationService attestations;

    @Autowired
    InstrumentService instruments;

    @Autowired
    HandedIn handedIn;

    @Autowired
    AttestationReviewing reviewing;

    @Autowired
    EngineJobs jobs;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void theRulesSayHowManyIntervisionsAreNeeded() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf", "home-care"));
        attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2026, 1, 12), null));
        assertThat(requirements.of(trainer, "ltcf"))
                .as("the year of the attest")
                .contains(new IntervisionRequirement(2026, 0, 0, Optional.empty()));
        clock.set(Instant.parse("2027-03-02T09:00:00Z"));
        assertThat(requirements.of(trainer, "ltcf")).contains(new IntervisionRequirement(2027, 2, 0, Optional.empty()));
        attestations.give(new GiveAttestation(trainer, "home-care", LocalDate.of(2027, 1, 12), null));
        assertThat(requirements.of(trainer, "ltcf"))
                .as("with two instruments")
                .contains(new IntervisionRequirement(2027, 1, 0, Optional.empty()));
        assertThat(requirements.of(trainer, "screener")).isEmpty();
    }

    @Test
    void whatIsOwedStaysWhenAFileIsHandedInAndWhenAnotherAttestEnds() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf", "home-care"));
        clock.set(Instant.parse("2025-03-02T09:00:00Z"));
        handedIn.attest(trainer, "ltcf", LocalDate.of(2025, 2, 1), LocalDate.of(2026, 12, 31));
        handedIn.attest(trainer, "home-care", LocalDate.of(2025, 2, 1), LocalDate.of(2026, 6, 30));
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        IntervisionRequirement owed = new IntervisionRequirement(2026, 1, 0, Optional.empty());
        assertThat(requirements.of(trainer, "ltcf")).contains(owed);
        clock.set(Instant.parse("2026-09-02T09:00:00Z"));
        assertThat(requirements.of(trainer, "ltcf"))
                .as("the other attest ended")
                .contains(owed);
        clock.set(Instant.parse("2027-02-02T09:00:00Z"));
        assertThat(requirements.of(trainer, "ltcf")).as("in the grace period").contains(owed);
        handedIn.attest(trainer, "ltcf", LocalDate.of(2026, 11, 3), LocalDate.of(2027, 12, 31));
        assertThat(requirements.of(trainer, "ltcf").orElseThrow().required())
                .as("in 2027, with one instrument, whatever the date of the renewal")
                .isEqualTo(2);
    }

    @Test
    void anAttestThatWasCorrectedCountsWithItsRightDay() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf"));
        clock.set(Instant.parse("2025-06-02T09:00:00Z"));
        UUID attest = handedIn.attest(trainer, "ltcf", LocalDate.of(2024, 3, 20), LocalDate.of(2026, 12, 31));
        clock.set(Instant.parse("2026-03-20T09:00:00Z"));
        reviewing.decideAtDesk(
                attest,
                new ReviewAnswer(AttestationDecision.CORRECT, LocalDate.of(2025, 12, 31), "Verkeerd jaar."),
                people.staff());
        assertThat(requirements.provedBy(trainer, "ltcf", LocalDate.of(2026, 3, 10)))
                .as("a day in the grace after the right day")
                .contains(new KnownIntervisions(2025, 2, 0));
    }

    @Test
    void whatWasAttendedThisYearCounts() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf"));
        attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2025, 1, 12), null));
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(intervision, trainer);
        clock.set(intervisions.find(intervision).details().start().plus(Duration.ofHours(4)));
        attendance.record(intervision, Set.of(enrolment));
        jobs.runDue(enrolment);
        assertThat(requirements.of(trainer, "ltcf")).contains(new IntervisionRequirement(2026, 2, 1, Optional.empty()));
    }
}
