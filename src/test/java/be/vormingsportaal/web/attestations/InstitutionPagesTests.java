package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Institutions and the rules about how long their attests last, as staff keep them. */
@PortalTest
class InstitutionPagesTests {

    private static final String BASE = "/beheer/instanties";
    private static final String RULES = BASE + "/regels";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    Institutions institutions;

    @Autowired
    ValidityRules rules;

    UUID staff;
    String name;

    /** A day of its own for each test, after all other rules. */
    LocalDate from;

    @BeforeEach
    void aMemberOfStaff() {
        staff = people.staff();
        name = "Hogeschool " + UUID.randomUUID();
        from = LocalDate.now().plusYears(5).plusDays(ThreadLocalRandom.current().nextInt(1800));
    }

    @Test
    void anInstitutionCanBeChosenAtOnce() throws Exception {
        send(BASE + "/toevoegen", "name", " " + name + " ", "kind", "FLEMISH").andExpect(redirectedUrl(BASE));
        assertThat(institutions.active(Set.of(InstitutionKind.FLEMISH)))
                .extracting(institution -> institution.name())
                .contains(name);
    }

    @Test
    void aNameIsTakenOnceWhateverItsCapitals() throws Exception {
        institutions.add(name, InstitutionKind.FLEMISH);
        send(BASE + "/toevoegen", "name", name.toUpperCase(), "kind", "FLEMISH")
                .andExpect(model().attributeHasFieldErrorCode("form", "name", "institutions.name.taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NONSENSE"})
    void aKindHasToBeChosen(String kind) throws Exception {
        send(BASE + "/toevoegen", "name", name, "kind", kind)
                .andExpect(model().attributeHasFieldErrors("form", "kind"))
                .andExpect(content().string(containsString(name)));
    }

    @Test
    void theKindStaysAndWhatIsNotTickedIsOutOfUse() throws Exception {
        UUID id = institutions.add(name, InstitutionKind.FLEMISH).orElseThrow();
        send(BASE + "/" + id + "/bewerken", "name", name + " II", "kind", "KCD").andExpect(redirectedUrl(BASE));
        assertThat(institutions.find(id).orElseThrow())
                .extracting("name", "kind", "active")
                .containsExactly(name + " II", InstitutionKind.FLEMISH, false);
    }

    @Test
    void aRuleCountsFromItsFirstDay() throws Exception {
        addRule(from.toString(), "30", "6", "2").andExpect(redirectedUrl(RULES));
        assertThat(rules.expiry(InstitutionKind.FLEMISH, from)).contains(LocalDate.of(from.getYear() + 2, 6, 30));
        show(RULES).andExpect(content().string(containsString("30 juni, twee jaar later")));
        remove();
    }

    @Test
    void aKindHasOneRuleForADay() throws Exception {
        rules.add(InstitutionKind.FLEMISH, from, 1, MonthDay.of(12, 31));
        addRule(from.toString(), "30", "6", "2")
                .andExpect(model().attributeHasFieldErrorCode("form", "effectiveFrom", "rules.taken"));
        remove();
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-01, 31, 2, 1, lastDay",
        "2030-01-01, 31, 6, 1, lastDay",
        "2030-01-01, 0, 6, 1, lastDay",
        "2030-01-01, x, 6, 1, lastDay",
        "2030-01-01, 31, 13, 1, lastMonth",
        "2030-01-01, 31, 12, 6, yearsAfter",
        "2030-01-01, 31, 12, -1, yearsAfter",
        "1999-12-31, 31, 12, 1, effectiveFrom",
        "9999-01-01, 31, 12, 1, effectiveFrom",
        "31-02-2030, 31, 12, 1, effectiveFrom",
        "'', 31, 12, 1, effectiveFrom"
    })
    void whatCannotBeIsSaidAtItsField(String first, String day, String month, String years, String field)
            throws Exception {
        addRule(first, day, month, years).andExpect(model().attributeHasFieldErrors("form", field));
    }

    @Test
    void aRuleMayEndOnALeapDay() throws Exception {
        addRule(from.toString(), "29", "2", "1").andExpect(redirectedUrl(RULES));
        remove();
    }

    @Test
    void removingARuleIsAskedFirstAndASecondClickIsNoFailure() throws Exception {
        rules.add(InstitutionKind.FLEMISH, from, 1, MonthDay.of(12, 31));
        String page = RULES + "/" + rule() + "/verwijderen";
        show(page).andExpect(content().string(containsString("31 december van het jaar erna")));
        assertThat(rules.find(rule())).isPresent();
        send(page).andExpect(redirectedUrl(RULES));
        send(page).andExpect(redirectedUrl(RULES));
        assertThat(rules.all()).noneMatch(rule -> rule.effectiveFrom().equals(from));
    }

    @ParameterizedTest
    @CsvSource({
        "FLEMISH, 2024-03-20, loopt tot en met 31-12-2025",
        "FLEMISH, 25/09/2024, loopt tot en met 31-12-2025",
        "FEDERAL, 2024-03-20, de vervaldatum staat op het attest"
    })
    void theRulesCanBeTriedOut(String kind, String day, String answer) throws Exception {
        show(RULES + "?trialKind=" + kind + "&obtainedOn=" + day)
                .andExpect(content().string(containsString(answer)));
    }

    private ResultActions addRule(String first, String day, String month, String years) throws Exception {
        return send(
                RULES + "/toevoegen",
                "kind",
                "FLEMISH",
                "effectiveFrom",
                first,
                "lastDay",
                day,
                "lastMonth",
                month,
                "yearsAfter",
                years);
    }

    private UUID rule() {
        return rules.all().stream()
                .filter(rule -> rule.effectiveFrom().equals(from))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void remove() {
        rules.remove(rule());
    }

    private ResultActions show(String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(staff)));
    }

    private ResultActions send(String address, String... typed) throws Exception {
        var request = post(address).with(people.signedIn(staff)).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return browser.perform(request);
    }
}
