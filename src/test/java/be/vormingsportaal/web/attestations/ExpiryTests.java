package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of expiry, filled in by the rule while somebody types, and the warnings beside it. */
class ExpiryTests extends AttestDesk {

    private static final String NOT_BY_THE_RULE =
            "Volgens de regel loopt een Vlaams attest tot 31-12-2025. Klopt jouw datum? Je mag ze zo indienen; het KCD kijkt ze na.";

    @ParameterizedTest
    @CsvSource({"2024-03-20, 2025-12-31", "2024-01-01, 2025-12-31", "2023-12-31, 2024-12-31", "2024-02-29, 2025-12-31"})
    void theRuleFillsItInForAFlemishAttest(String obtained, String expected) throws Exception {
        assertThat(value(ask(flemish, obtained, "", ""), "expiresOn")).isEqualTo(expected);
    }

    @Test
    void theDayOfAFederalAttestIsPrintedOnIt() throws Exception {
        assertThat(value(ask(federal, "2024-03-20", "", ""), "expiresOn")).isEmpty();
        assertThat(value(ask(federal, "2024-03-20", "2027-05-04", ""), "expiresOn"))
                .isEqualTo("2027-05-04");
    }

    @Test
    void whatTheRuleFilledInGoesWithAnotherInstitution() throws Exception {
        assertThat(value(ask(federal, "2024-03-20", "2025-12-31", "2025-12-31"), "expiresOn"))
                .isEmpty();
    }

    @Test
    void whatTheRuleFilledInFollowsTheDayObtained() throws Exception {
        assertThat(value(ask(flemish, "2023-03-20", "2025-12-31", "2025-12-31"), "expiresOn"))
                .isEqualTo("2024-12-31");
    }

    @Test
    void aDayThatSomebodyTypedStaysAndIsWarnedAbout() throws Exception {
        Document answer = ask(flemish, "2024-03-20", "2026-12-31", "2025-12-31");
        assertThat(value(answer, "expiresOn")).isEqualTo("2026-12-31");
        assertThat(warnings(answer)).isEqualTo(NOT_BY_THE_RULE);
    }

    @Test
    void theDayOfTheRuleIsNotWarnedAbout() throws Exception {
        assertThat(warnings(ask(flemish, "2024-03-20", "2025-12-31", ""))).isEmpty();
    }

    @Test
    void anAttestThatIsExpiredAlreadyIsWarnedAbout() throws Exception {
        assertThat(warnings(ask(federal, "2022-03-20", "2024-05-01", ""))).contains("nu al vervallen");
        assertThat(warnings(ask(federal, "2022-03-20", "2024-05-02", ""))).isEmpty();
    }

    @Test
    void anAttestThatEndsBeforeTheOneThatCountsIsWarnedAbout() throws Exception {
        send(filledIn(PAGE, pdf("attest.pdf")));
        assertThat(warnings(ask(federal, "2022-03-20", "2025-12-30", "")))
                .isEqualTo("Je huidige attest loopt nog tot 31-12-2025. Dien je dit in, dan telt het nieuwe en eindigt"
                        + " je toegang vroeger.");
        assertThat(warnings(ask(federal, "2022-03-20", "2025-12-31", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "9999-12-31", "2023-02-29", "onzin", "''"})
    void aDayThatIsNoneFillsInNothing(String obtained) throws Exception {
        Document answer = ask(flemish, obtained, "", "");
        assertThat(value(answer, "expiresOn")).isEmpty();
        assertThat(warnings(answer)).isEmpty();
    }

    @Test
    void theWarningStandsOnThePageAlsoWithoutScripts() throws Exception {
        var form = form(PAGE);
        form.param("institution", flemish).param("obtainedOn", "2024-03-20").param("expiresOn", "2026-12-31");
        assertThat(warnings(page(send(form)))).isEqualTo(NOT_BY_THE_RULE);
    }

    private Document ask(String institution, String obtained, String expires, String suggested) throws Exception {
        return page(send(get(PAGE + "/vervaldatum")
                .param("institution", institution)
                .param("obtainedOn", obtained)
                .param("expiresOn", expires)
                .param("suggestedExpiry", suggested)));
    }

    private static String warnings(Document page) {
        return page.select("#let-op-ltcf").text();
    }
}
