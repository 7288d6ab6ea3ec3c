package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RawResponse;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No address of the portal leads to another site: not by a path (the engine's web applications would), nor by a header. */
@RunningPortalTest
class OpenRedirectTests {

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    GreenMail mails;

    @Autowired
    ManagementService management;

    UUID manager;
    PortalBrowser browser;

    @BeforeAll
    void aManager() {
        manager = people.registered(people.organisation("WZC De Linde"), Role.MANAGER);
        browser = portal.signedIn(manager);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/../camunda/app/tasklist",
                "//evil.example/%2e%2e/camunda/app/tasklist",
                "///evil.example/../../camunda/app/tasklist",
                "//evil.example/..;/camunda/app/tasklist",
                "/\\evil.example/../camunda/app/tasklist",
                "/%5cevil.example/../camunda/app/tasklist",
                "/%2fevil.example/../camunda/app/tasklist",
                "//evil.example%2f..%2fcamunda/app/tasklist",
                "//evil.example/camunda/app/tasklist",
                "//evil.example",
                "//evil.example/aanmelden",
                "/.//evil.example/../camunda/app/tasklist",
                "/camunda//evil.example/../app/tasklist",
                "/camunda/app//evil.example/../tasklist",
                "http://evil.example/camunda/app/tasklist",
                "http://evil.example//camunda/app/tasklist",
                "/camunda/app/tasklist?next=//evil.example",
                "/camunda/app/tasklist%0d%0aLocation:%20http://evil.example",
                "/aanmelden?continue=http://evil.example",
                "/?next=//evil.example"
            })
    void noPathLeadsToAnotherSite(String path) {
        for (String[] headers : new String[][] {{}, {session(browser)}}) {
            RawResponse answer = portal.raw("GET " + path + " HTTP/1.1", headers);
            assertThat(answer.headers("Location")).allSatisfy(this::staysHere);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Prefix: //evil.example",
                "X-Forwarded-Server: evil.example",
                "X-Original-URL: //evil.example/",
                "X-Rewrite-URL: //evil.example/",
                "Forwarded: host=evil.example;proto=https",
                "Referer: http://evil.example/"
            })
    void noHeaderLeadsToAnotherSite(String header) {
        for (String path : List.of("/", "/mijn-account", "/camunda", "/camunda/app/tasklist", "/aanmelden")) {
            for (String[] session : new String[][] {{}, {session(browser)}}) {
                String[] headers =
                        Stream.concat(Stream.of(header), Arrays.stream(session)).toArray(String[]::new);
                assertThat(portal.raw("GET " + path + " HTTP/1.1", headers).headers("Location"))
                        .as(path)
                        .allSatisfy(this::staysHere);
            }
        }
    }

    @Test
    void signingInLeadsBackToThePageThatWasAskedFor() {
        PortalBrowser fresh = portal.browser();
        fresh.get("/mijn-account");
        assertThat(signInOn(fresh)).contains("/mijn-account").satisfies(this::staysHere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "redirect", "next", "spring-security-redirect", "targetUrl", "url"})
    void noParameterDecidesWhereSigningInLeads(String parameter) {
        PortalBrowser fresh = portal.browser();
        fresh.get("/mijn-account?" + parameter + "=http://evil.example/");
        HttpResponse<String> answer = fresh.submit(
                "/aanmelden?" + parameter + "=http://evil.example/",
                Map.of(
                        "email",
                        people.account(manager).email().value(),
                        "password",
                        TestPeople.PASSWORD,
                        parameter,
                        "http://evil.example/"));
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(this::staysHere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example"})
    void noHeaderDecidesWhereAMailLeads(String header) throws Exception {
        String address = people.account(manager).email().value();
        PortalBrowser asking = portal.browser();
        String token = Jsoup.parse(asking.get("/wachtwoord-vergeten").body())
                .select("input[name=_csrf]")
                .val();
        String cookie = asking.cookie("csrf").map(HttpCookie::getValue).orElseThrow();
        RawResponse answer = portal.rawWithBody(
                "POST /wachtwoord-vergeten HTTP/1.1",
                "email=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&_csrf="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8),
                header,
                "Cookie: csrf=" + cookie,
                "Content-Type: application/x-www-form-urlencoded");
        assertThat(answer.headers("Location")).isNotEmpty().allSatisfy(this::staysHere);
        management
                .createJobQuery()
                .activityId("Task_SendNotice")
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        assertThat(mailsTo(address))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(GreenMailUtil.getWholeMessage(mail))
                        .doesNotContain("evil.example")
                        .contains("http://localhost:8080/"));
    }

    private List<MimeMessage> mailsTo(String address) throws Exception {
        return Stream.of(mails.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address))
                .filter(mail -> GreenMailUtil.getBody(mail).contains("wachtwoord-vergeten"))
                .toList();
    }

    private String signInOn(PortalBrowser fresh) {
        return fresh.signIn(people.account(manager).email().value(), TestPeople.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String session(PortalBrowser browser) {
        return "Cookie: vormingsportaal="
                + browser.cookie("vormingsportaal").map(HttpCookie::getValue).orElseThrow();
    }

    private void staysHere(String location) {
        assertThat(location.replaceFirst("^http://localhost:" + portal.port() + "/", "/"))
                .matches("/([^/\\\\].*)?")
                .doesNotStartWith("/evil");
    }
}
