package be.vormingsportaal.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can come into the security log besides ids. */
class EventDetailTests {

    private static final String ID = "0b6e3a8e-5c1f-4f4e-9b6f-2f6f0a7f3c11";

    @Test
    void anAddressOfThePortalStaysReadable() {
        assertThat(EventDetail.address("GET", "/beheer/personen/" + ID + "/e-mail")
                        .value())
                .isEqualTo("GET /beheer/personen/" + ID + "/e-mail");
        assertThat(EventDetail.address("GET", "/beheer/personen/lijst.csv").value())
                .isEqualTo("GET /beheer/personen/lijst.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geheim123!",
                "een%20paarse%20fiets",
                "AQx3dG9rZW4tdGhhdC1sZXRz.c2lnbmF0dXJl",
                "dGhpc2lzYXZlcnlsb25ndG9rZW50aGF0aXNsb3dlcmNhc2U",
                "abcdefghijklmnopqrstuvwxyzabcdefghij",
                "a\nb",
                "\"},{\"event\":\"SIGNED_IN\"",
                "an@voorbeeld.example"
            })
    void whatIsNoAddressOfThePortalBecomesAStar(String typed) {
        assertThat(EventDetail.address("GET", "/registratie/" + typed).value()).isEqualTo("GET /registratie/*");
        assertThat(EventDetail.of(typed + "=").value()).isEqualTo("*");
    }

    @Test
    void aVeryLongAddressIsCut() {
        String hostile = "/a".repeat(5_000) + "\r\nfalse line";
        assertThat(EventDetail.address("GET", hostile).value())
                .hasSizeLessThanOrEqualTo(EventDetail.LONGEST)
                .doesNotContain("\n", "\r", "false");
    }

    @Test
    void aMadeUpMethodIsLeftOut() {
        assertThat(EventDetail.address("GET\nX", "/beheer").value()).isEqualTo("/beheer");
    }
}
