package be.vormingsportaal.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.RawResponse;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every site answers to programs, and what the server answers before the portal does. */
@RunningPortalTest
class WellKnownTests {

    @Autowired
    RunningPortal portal;

    @Test
    void searchEnginesReadThePublicListOnly() {
        HttpResponse<String> answer = portal.browser().get("/robots.txt");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(answer.body()).contains("Allow: /trainers-in-je-buurt\n").contains("Disallow: /\n");
    }

    @Test
    void whoFindsAWeaknessReadsWhomToTell() {
        String body = portal.browser().get("/.well-known/security.txt").body();
        assertThat(body)
                .contains("Contact: mailto:belrai@kcd.example\n")
                .contains("Canonical: http://localhost:8080/.well-known/security.txt\n");
        Instant expires = Pattern.compile("Expires: (\\S+)\n")
                .matcher(body)
                .results()
                .map((MatchResult line) -> Instant.parse(line.group(1)))
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(Instant.now(), expires)).isBetween(Duration.ofDays(30), Duration.ofDays(365));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/a|b", "/trainers?zoek={", "/a\\b", "/%00"})
    void aMalformedAddressGetsADutchPage(String address) {
        RawResponse answer = portal.raw("GET " + address + " HTTP/1.1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Dat begrepen we niet").doesNotContain("Bad Request", "Tomcat");
    }
}
