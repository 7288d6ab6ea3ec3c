package be.vormingsportaal.attestations.validity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Until when attests are valid: the worked cases, and rules that change. */
@PortalTest
class ValidityRulesTests {

    @Autowired
    ValidityRules rules;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the first example of the manual,  2024-03-20, 2025-12-31",
        "the second example of the manual, 2024-09-25, 2025-12-31",
        "the first day of a year,          2024-01-01, 2025-12-31",
        "the last day of a year,           2024-12-31, 2025-12-31",
        "a leap day,                       2024-02-29, 2025-12-31",
        "in the year of the attest itself, 2023-11-15, 2024-12-31",
        "from the fourth year on,          2026-05-10, 2027-12-31",
        "the first day of the rule,        2000-01-01, 2001-12-31"
    })
    void aFlemishAttestEndsOn31DecemberOfTheYearAfter(String name, LocalDate obtained, LocalDate expiry) {
        assertThat(rules.expiry(InstitutionKind.FLEMISH, obtained)).contains(expiry);
        assertThat(rules.expiry(InstitutionKind.KCD, obtained)).contains(expiry);
    }

    @Test
    void noRuleKnowsTheDayThatIsPrintedOnAFederalAttest() {
        assertThat(rules.expiry(InstitutionKind.FEDERAL, LocalDate.of(2024, 3, 20)))
                .isEmpty();
    }

    @Test
    void noRuleKnowsAnAttestFromBeforeTheFirstOne() {
        assertThat(rules.expiry(InstitutionKind.FLEMISH, LocalDate.of(1999, 12, 31)))
                .isEmpty();
    }

    @Test
    @Transactional
    void aNewRuleIsForAttestsObtainedFromItsFirstDayOn() {
        assertThat(rules.add(InstitutionKind.FLEMISH, LocalDate.of(2026, 1, 1), 2, MonthDay.of(12, 31)))
                .isTrue();
        assertThat(rules.expiry(InstitutionKind.FLEMISH, LocalDate.of(2025, 12, 31)))
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(rules.expiry(InstitutionKind.FLEMISH, LocalDate.of(2026, 5, 10)))
                .contains(LocalDate.of(2028, 12, 31));
    }

    @Test
    @Transactional
    void aKindHasOneRuleFromADayOn() {
        assertThat(rules.add(InstitutionKind.FLEMISH, LocalDate.of(2000, 1, 1), 2, MonthDay.of(12, 31)))
                .isFalse();
    }

    @Test
    void aLeapDayEndsOnThe28thInOtherYears() {
        ValidityRule rule = new ValidityRule(InstitutionKind.FLEMISH, LocalDate.of(2000, 1, 1), 1, MonthDay.of(2, 29));
        assertThat(rule.expiry(LocalDate.of(2026, 6, 1))).isEqualTo("2027-02-28");
        assertThat(rule.expiry(LocalDate.of(2027, 6, 1))).isEqualTo("2028-02-29");
    }
}
