package be.vormingsportaal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class DatedCountsTests {

    /** An attest that was given in 2025 is valid until this day. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Autowired
    DatedCounts counts;

    @Autowired
    AttestationService attestations;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Departures departures;

    @Autowired
    TestPeople people;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        at("2026-11-02T09:00");
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void anAttestCountsOnItsLastDayAndNotOnTheNext() {
        attested(people.registered(organisation, Role.TRAINER_KCD));
        assertThat(ltcf(organisation, DAY).trainers()).isEqualTo(1);
        assertThat(counts.on(DAY.plusDays(1), List.of(organisation))).isEmpty();
    }

    @Test
    void somebodyWithTwoValidAttestsForAnInstrumentCountsOnce() {
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        attested(trainer);
        at("2026-11-20T09:00");
        attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2026, 11, 20), people.staff()));
        assertThat(ltcf(organisation, DAY).trainers()).isEqualTo(1);
    }

    @Test
    void whoeverMovedOnTheDayCountsWhereTheDayEnded() {
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        attested(trainer);
        at("2026-11-20T15:00");
        UUID other = people.organisation("Thuiszorg De Brug");
        departures.leave(trainer);
        database.update(
                "insert into membership (account_id, organisation_id, since, version) values (?, ?, ?, 0)",
                trainer,
                other,
                clock.instant().atOffset(java.time.ZoneOffset.UTC));

        LocalDate moved = LocalDate.of(2026, 11, 20);
        assertThat(counts.on(moved, List.of(organisation))).isEmpty();
        assertThat(ltcf(other, moved).trainers()).isEqualTo(1);
        assertThat(ltcf(organisation, moved.minusDays(1)).trainers()).isEqualTo(1);
        assertThat(counts.on(moved.minusDays(1), List.of(other))).isEmpty();
    }

    @Test
    void aCareProviderCountsFromTheDayOfRegistering() {
        UUID person = people.invited(organisation, Role.CAREGIVER, people.staff());
        instruments.assign(person, Set.of("ltcf"));
        at("2026-11-10T23:30");
        people.register(person);
        assertThat(ltcf(organisation, LocalDate.of(2026, 11, 10)).caregivers()).isEqualTo(1);
        assertThat(counts.on(LocalDate.of(2026, 11, 9), List.of(organisation))).isEmpty();
    }

    @Test
    void aTrainingCountsInTheYearOfItsLastDayFromThatDayOn() {
        UUID trainer = trainings.trainer(organisation, "ltcf");
        LocalDate first = LocalDate.of(2026, 12, 1);
        UUID training = trainings.planned(organisation, trainer, "ltcf", first, first.plusDays(1));
        trainings.with(training, trainings.caregiver(organisation, "ltcf"), trainings.caregiver(organisation, "ltcf"));

        assertThat(ltcf(organisation, first).trainings()).isZero();
        assertThat(ltcf(organisation, first.plusDays(1)))
                .extracting(DatedCount::trainings, DatedCount::participants)
                .containsExactly(1L, 2L);
        assertThat(find(organisation, LocalDate.of(2027, 1, 1))
                        .map(DatedCount::trainings)
                        .orElse(0L))
                .isZero();
    }

    private void attested(UUID trainer) {
        attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2025, 3, 20), people.staff()));
    }

    private DatedCount ltcf(UUID organisationId, LocalDate day) {
        return find(organisationId, day).orElseThrow();
    }

    private Optional<DatedCount> find(UUID organisationId, LocalDate day) {
        return counts.on(day, List.of(organisationId)).getOrDefault(organisationId, List.of()).stream()
                .filter(count -> count.instrument().equals("ltcf"))
                .findFirst();
    }

    private void at(String brussels) {
        clock.set(LocalDateTime.parse(brussels).atZone(Belgium.ZONE).toInstant());
    }
}
