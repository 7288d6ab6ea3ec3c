package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is sent to the web API of the engine, and is too large for it. */
@RunningPortalTest
class EngineBodyTests {

    private static final int MOST = 512 * 1024;

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    List<PortalBrowser> browsers;

    @BeforeAll
    void aManagerAndSomebodyOfStaff() {
        browsers = List.of(
                portal.signedIn(people.registered(people.organisation("WZC De Linde"), Role.MANAGER)),
                portal.signedIn(people.staff()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/task/count", "/task/x/submit-form", "/task/x/complete"})
    void aBodyThatIsTooLargeIsRefusedHoweverItIsSent(String path) {
        String json = "{\"nameLike\":\"" + "x".repeat(MOST) + "\"}";
        for (PortalBrowser browser : browsers) {
            for (HttpResponse<String> answer :
                    List.of(browser.engine("POST", path, json), browser.engineInPieces("POST", path, json))) {
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).contains("Dit is te groot om te versturen.");
            }
        }
    }

    @Test
    void aFileForAVariableIsBoundedToo() {
        HttpResponse<String> answer =
                browsers.get(1).engineInPieces("POST", "/task/x/variables/bestand/data", "x".repeat(2 * MOST));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** Four bytes that begin as UTF-32 does, and go on as nothing does. */
    @Test
    void aBodyInLettersThatDoNotExistIsRefused() {
        for (PortalBrowser browser : browsers) {
            HttpResponse<String> answer = browser.engine("POST", "/task/count", "\0\0\0{\0\u007f\u007f\u007f\0\0\0}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Dit kon niet gelezen worden.");
        }
    }

    @Test
    void whatIsNotTooLargeIsReadHoweverItIsSent() {
        String json = "{\"nameLike\":\"" + "x".repeat(1_000) + "\"}";
        for (HttpResponse<String> answer : List.of(
                browsers.get(0).engine("POST", "/task/count", json),
                browsers.get(0).engineInPieces("POST", "/task/count", json))) {
            assertThat(answer.body()).isEqualTo("{\"count\":0}");
        }
    }
}
