package be.vormingsportaal.attestations;

import static be.vormingsportaal.attestations.attestation.DateProblem.EXPIRES_BEFORE_OBTAINED;
import static be.vormingsportaal.attestations.attestation.DateProblem.EXPIRES_TOO_LATE;
import static be.vormingsportaal.attestations.attestation.DateProblem.OBTAINED_IN_FUTURE;
import static be.vormingsportaal.attestations.attestation.DateProblem.OBTAINED_TOO_EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.attestations.attestation.DateProblem;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which days an attest can have, and what is wrong with the others. */
class DateProblemTests {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2029-12-31",
        "2027-12-31, 2028-12-31",
        "2028-01-01, 2029-12-31",
        "2024-02-29, 2025-12-31",
        "2000-01-01, 2001-12-31",
        "2026-05-01, 2026-05-02",
        "2024-02-29, 2034-02-28",
        "2024-03-01, 2034-03-01"
    })
    void theseDaysAreTaken(LocalDate obtained, LocalDate expires) {
        assertThat(DateProblem.of(obtained, expires, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void theseAreNot(String obtained, String expires, Set<DateProblem> problems) {
        assertThat(DateProblem.of(LocalDate.parse(obtained), LocalDate.parse(expires), TODAY))
                .isEqualTo(problems);
    }

    static Stream<Arguments> theseAreNot() {
        return Stream.of(
                Arguments.of("2028-03-01", "2029-12-31", Set.of(OBTAINED_IN_FUTURE)),
                Arguments.of("9999-12-31", "9999-12-31", Set.of(OBTAINED_IN_FUTURE, EXPIRES_BEFORE_OBTAINED)),
                Arguments.of("1999-12-31", "2000-12-31", Set.of(OBTAINED_TOO_EARLY)),
                Arguments.of("0001-01-01", "0001-12-31", Set.of(OBTAINED_TOO_EARLY)),
                Arguments.of("0001-01-01", "2029-12-31", Set.of(OBTAINED_TOO_EARLY, EXPIRES_TOO_LATE)),
                Arguments.of("2027-12-31", "2027-12-31", Set.of(EXPIRES_BEFORE_OBTAINED)),
                Arguments.of("2028-01-01", "2027-12-31", Set.of(EXPIRES_BEFORE_OBTAINED)),
                Arguments.of("2027-12-31", "0001-12-31", Set.of(EXPIRES_BEFORE_OBTAINED)),
                Arguments.of("2024-03-01", "2034-03-02", Set.of(EXPIRES_TOO_LATE)),
                Arguments.of("2024-02-29", "2034-03-01", Set.of(EXPIRES_TOO_LATE)),
                Arguments.of("2027-12-31", "9999-12-31", Set.of(EXPIRES_TOO_LATE)));
    }

    @ParameterizedTest
    @CsvSource({
        "OBTAINED_IN_FUTURE, true",
        "OBTAINED_TOO_EARLY, true",
        "EXPIRES_BEFORE_OBTAINED, false",
        "EXPIRES_TOO_LATE, false"
    })
    void eachSaysWhichOfTheTwoDaysItIsAbout(DateProblem problem, boolean aboutObtained) {
        assertThat(problem.isAboutObtained()).isEqualTo(aboutObtained);
    }
}
