package be.vormingsportaal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.intervisions.planning.IntervisionPlanning;
import be.vormingsportaal.intervisions.proofs.Attendance;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each number was counted by hand in what the test itself lets happen. */
@PortalTest
class DatedIntervisionCountsTests {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Autowired
    DatedCounts counts;

    @Autowired
    TestIntervisions test;

    @Autowired
    Attendance attendance;

    @Autowired
    IntervisionPlanning planning;

    @Autowired
    Departures departures;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    UUID linde;
    UUID brug;
    UUID an;
    UUID bart;

    @BeforeEach
    void twoTrainersOfAnOrganisation() {
        on(LocalDate.of(2026, 3, 2));
        linde = people.organisation("WZC De Linde");
        brug = people.organisation("Thuiszorg De Brug");
        an = test.trainer(linde);
        bart = test.trainer(linde);
    }

    @Test
    void everybodyWhoWasThereCountsForTheOwnOrganisation() {
        UUID neighbour = test.trainer(brug);
        takesPlace(JUNE, Set.of(an, bart, neighbour), Set.of());
        assertThat(intervisions(linde, LAST)).isEqualTo(2);
        assertThat(intervisions(brug, LAST)).isEqualTo(1);
    }

    @Test
    void whoWasExpectedAndDidNotComeDoesNotCount() {
        takesPlace(JUNE, Set.of(an), Set.of(bart));
        assertThat(intervisions(linde, LAST)).isEqualTo(1);
    }

    @Test
    void anAttendanceThatWasTakenBackDoesNotCount() {
        UUID intervision = takesPlace(JUNE, Set.of(an, bart), Set.of());
        attendance.record(intervision, Set.of());
        assertThat(intervisions(linde, LAST)).isZero();
    }

    @Test
    void itCountsFromItsOwnDayUntilTheEndOfTheYear() {
        takesPlace(JUNE, Set.of(an), Set.of());
        takesPlace(LAST, Set.of(an, bart), Set.of());
        takesPlace(LAST.plusDays(1), Set.of(an), Set.of());

        assertThat(intervisions(linde, JUNE.minusDays(1))).isZero();
        assertThat(intervisions(linde, JUNE)).isEqualTo(1);
        assertThat(intervisions(linde, LAST.minusDays(1))).isEqualTo(1);
        assertThat(intervisions(linde, LAST)).isEqualTo(3);
        assertThat(intervisions(linde, LAST.plusDays(1))).isEqualTo(1);
    }

    @Test
    void oneThatWasCalledOffDoesNotCount() {
        UUID intervision = planned(JUNE, Set.of(an, bart));
        planning.cancel(intervision, "De spreker is ziek.");
        assertThat(intervisions(linde, LAST)).isZero();
    }

    @Test
    void whoMovesTakesNothingAlongAndCountsFromThenOnForTheNewOrganisation() {
        takesPlace(JUNE, Set.of(an, bart), Set.of());
        on(OCTOBER);
        moves(bart);
        takesPlace(NOVEMBER, Set.of(an, bart), Set.of());

        assertThat(intervisions(linde, LAST)).isEqualTo(3);
        assertThat(intervisions(brug, LAST)).isEqualTo(1);
        assertThat(intervisions(brug, NOVEMBER.minusDays(1))).isZero();
    }

    @Test
    void eachInstrumentHasItsOwnNumber() {
        takesPlace(JUNE, Set.of(an), Set.of());
        assertThat(counts.on(LAST, List.of(linde)).get(linde))
                .filteredOn(count -> !count.instrument().equals("ltcf"))
                .extracting(DatedCount::intervisions)
                .allMatch(number -> number == 0);
    }

    private UUID takesPlace(LocalDate day, Set<UUID> present, Set<UUID> absent) {
        UUID intervision =
                planned(day, Stream.concat(present.stream(), absent.stream()).collect(Collectors.toSet()));
        on(day);
        attendance.record(
                intervision,
                Set.copyOf(database.queryForList(
                        "select id from enrolment where intervision_id = ? and account_id in ("
                                + present.stream().map(id -> "?").collect(Collectors.joining(", ")) + ")",
                        UUID.class,
                        Stream.concat(Stream.of(intervision), present.stream()).toArray())));
        return intervision;
    }

    private UUID planned(LocalDate day, Set<UUID> trainers) {
        on(day.minusDays(30));
        UUID intervision = test.planned(9, TestIntervisions.FREE);
        trainers.forEach(trainer -> test.enrolled(intervision, trainer));
        return intervision;
    }

    private void moves(UUID trainer) {
        departures.leave(trainer);
        database.update(
                "insert into membership (account_id, organisation_id, since, version) values (?, ?, ?, 0)",
                trainer,
                brug,
                clock.instant().atOffset(ZoneOffset.UTC));
        test.able(trainer);
    }

    private long intervisions(UUID organisation, LocalDate day) {
        return counts.on(day, List.of(organisation)).getOrDefault(organisation, List.of()).stream()
                .filter(count -> count.instrument().equals("ltcf"))
                .mapToLong(DatedCount::intervisions)
                .sum();
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(15, 0)).atZone(Belgium.ZONE).toInstant());
    }
}
