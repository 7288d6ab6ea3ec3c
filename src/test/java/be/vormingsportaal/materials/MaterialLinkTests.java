package be.vormingsportaal.materials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Material leads people to plain addresses only. */
class MaterialLinkTests {

    @ParameterizedTest
    @CsvSource({
        "https://leren.voorbeeld.example, leren.voorbeeld.example",
        "https://leren.voorbeeld.example:8443/a?b=c#d, leren.voorbeeld.example",
        "HTTPS://Leren.Voorbeeld.example/x, Leren.Voorbeeld.example",
        "' https://leren.voorbeeld.example/met%20spatie ', leren.voorbeeld.example",
        "https://leren.voorbeeld.example/opfrissing-é, leren.voorbeeld.example",
        "https://leren.voorbeeld.example/a@b, leren.voorbeeld.example"
    })
    void anHttpsAddressIsTaken(String typed, String host) {
        assertThat(MaterialLink.parse(typed)).map(MaterialLink::host).contains(host);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "leren.voorbeeld.example",
                "//leren.voorbeeld.example",
                "/instrumenten",
                "http://leren.voorbeeld.example",
                "ftp://leren.voorbeeld.example",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "javascript://leren.voorbeeld.example/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "https:leren.voorbeeld.example",
                "https:///leren.voorbeeld.example",
                "https://",
                "https://localhost/beheer",
                "https://leren.voorbeeld.example@kwaad.example/",
                "https://leren.voorbeeld.example:geheim@kwaad.example/",
                "https://@kwaad.example/",
                "https://leren.voorbeeld.example\\@kwaad.example/",
                "https://kwaad.example\\.voorbeeld.example/",
                "https://leren.voorbeeld.example%40kwaad.example/",
                "https://voorb\u0435\u0435ld.example/",
                "https://leren.voorbeeld.example /x",
                "https://leren.voorbeeld.example/x\r\nSet-Cookie: a=b",
                "https://leren.voorbeeld.example/<script>",
                "https://leren.voorbeeld.example/\"onclick=\"alert(1)"
            })
    void anythingElseIsRefused(String typed) {
        assertThat(MaterialLink.parse(typed)).isEmpty();
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        String start = "https://leren.voorbeeld.example/";
        assertThat(MaterialLink.parse(start + "a".repeat(MaterialLink.MAX_LENGTH - start.length())))
                .isPresent();
        assertThat(MaterialLink.parse(start + "a".repeat(MaterialLink.MAX_LENGTH)))
                .isEmpty();
        assertThat(MaterialLink.parse(start + "é".repeat(MaterialLink.MAX_LENGTH - start.length())))
                .isEmpty();
    }
}
