package be.vormingsportaal.attestations.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.attestations.TestSettings;
import be.vormingsportaal.shared.Belgium;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When owners are mailed: on the right day, in the working day, and not all at once. */
class RenewalMailTimesTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final int MANY = 9000;

    private final RenewalMailTimes calendar = new RenewalMailTimes(TestSettings.usual());
    private final UUID attest = UUID.fromString("6a3bb2f0-0f7e-4c55-9f0e-5b7f3f2f6c01");

    @Test
    void manyAttestsThatEndOnOneDayAreSpreadEvenlyOverTheWorkingDay() {
        List<LocalTime> times = ids().map(id ->
                        calendar.expired(id, LAST_DAY).atZone(Belgium.ZONE).toLocalTime())
                .toList();
        assertThat(times)
                .allSatisfy(time ->
                        assertThat(time).isAfterOrEqualTo(LocalTime.of(8, 0)).isBefore(LocalTime.of(17, 0)));
        Map<Integer, Long> perHour =
                times.stream().collect(Collectors.groupingBy(LocalTime::getHour, Collectors.counting()));
        assertThat(perHour)
                .hasSize(9)
                .allSatisfy((hour, count) -> assertThat(count).isBetween(850L, 1150L));
        Map<LocalTime, Long> perSecond =
                times.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(perSecond.values()).allSatisfy(count -> assertThat(count).isLessThan(10));
    }

    @Test
    void aSecondComputationGivesTheSameMoment() {
        assertThat(calendar.expired(attest, LAST_DAY)).isEqualTo(calendar.expired(attest, LAST_DAY));
    }

    @Test
    void anAttestHasTheSameTimeOnEachOfItsDays() {
        LocalTime time = zoned(calendar.expired(attest, LAST_DAY)).toLocalTime();
        assertThat(zoned(next(Instant.EPOCH).orElseThrow()).toLocalTime()).isEqualTo(time);
    }

    @Test
    void expiryIsToldOnTheDayAfterTheLastOne() {
        assertThat(zoned(calendar.expired(attest, LAST_DAY)).toLocalDate()).isEqualTo("2027-01-01");
    }

    @Test
    void remindersComeOneAfterTheOther() {
        Instant first = next(Instant.EPOCH).orElseThrow();
        Instant second = next(first).orElseThrow();
        Instant third = next(second).orElseThrow();
        assertThat(List.of(first, second, third))
                .extracting(moment -> zoned(moment).toLocalDate())
                .containsExactly(LAST_DAY.minusDays(60), LAST_DAY.minusDays(30), LAST_DAY.minusDays(7));
        assertThat(next(third)).isEmpty();
    }

    @Test
    void aReminderIsDueFromItsMomentOnUntilTheNextOne() {
        Instant first = next(Instant.EPOCH).orElseThrow();
        Instant second = next(first).orElseThrow();
        assertThat(due(first.minusMillis(1))).isEmpty();
        assertThat(due(first)).contains(60);
        assertThat(due(second.minusMillis(1))).contains(60);
        assertThat(due(second)).contains(30);
        assertThat(due(second.plusSeconds(86_400L * 365))).contains(7);
    }

    /** The nights on which the clock goes forward and back do not move the working day. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"})
    void aDayOnWhichTheClockChangesHasTheSameWorkingDay(LocalDate dayBefore) {
        ids().forEach(id -> assertThat(zoned(calendar.expired(id, dayBefore)))
                .satisfies(moment -> assertThat(moment.toLocalDate()).isEqualTo(dayBefore.plusDays(1)))
                .satisfies(moment -> assertThat(moment.toLocalTime())
                        .isEqualTo(zoned(calendar.expired(id, LAST_DAY)).toLocalTime())));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-29, 2024-02-29", "2028-02-29, 2027-12-31", "9999-12-31, 9999-11-01", "0001-03-02, 0001-01-01"})
    void remindersCountDaysAcrossLeapDaysAndFarYears(LocalDate lastDay, LocalDate sixtyBefore) {
        Instant first = calendar.nextReminder(attest, lastDay, Instant.MIN).orElseThrow();
        assertThat(zoned(first).toLocalDate()).isEqualTo(sixtyBefore);
    }

    private Optional<Instant> next(Instant after) {
        return calendar.nextReminder(attest, LAST_DAY, after);
    }

    private Optional<Integer> due(Instant now) {
        return calendar.dueReminder(attest, LAST_DAY, now);
    }

    private static ZonedDateTime zoned(Instant moment) {
        return moment.atZone(Belgium.ZONE);
    }

    /** Always the same ones. */
    private static Stream<UUID> ids() {
        Random random = new Random(4);
        return IntStream.range(0, MANY).mapToObj(i -> new UUID(random.nextLong(), random.nextLong()));
    }
}
