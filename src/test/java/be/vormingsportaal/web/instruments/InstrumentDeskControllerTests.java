package be.vormingsportaal.web.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class InstrumentDeskControllerTests {

    private static final String BASE = "/beheer/instrumenten";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentCatalogue catalogue;

    UUID staff;
    Map<String, String> typed;

    @BeforeEach
    void aFormThatIsRight() {
        staff = people.staff();
        typed = new HashMap<>(Map.of(
                "code", "proef-" + UUID.randomUUID().toString().substring(0, 8),
                "name", "BelRAI Proef",
                "description", "Een proef.\r\nTwee regels.",
                "position", "950"));
    }

    @Test
    void whatIsNotTickedIsOff() throws Exception {
        send("/toevoegen").andExpect(redirectedUrl(BASE));
        assertThat(catalogue.find(typed.get("code")))
                .contains(new InstrumentDetails("BelRAI Proef", "Een proef.\nTwee regels.", 950, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "code, LTCF",
        "code, a",
        "code, met spatie",
        "code, ''",
        "name, ''",
        "description, ''",
        "position, 0",
        "position, 1000",
        "position, eerst",
        "position, 99999999999"
    })
    void whatCannotBeIsSaidAtItsField(String field, String wrong) throws Exception {
        typed.put(field, wrong);
        send("/toevoegen").andExpect(model().attributeHasFieldErrors("form", field));
    }

    @Test
    void aCodeIsTakenOnce() throws Exception {
        typed.put("code", "ltcf");
        send("/toevoegen").andExpect(model().attributeHasFieldErrorCode("form", "code", "instrumentDesk.code.taken"));
    }

    @Test
    void theCodeNeverChanges() throws Exception {
        String code = typed.get("code");
        send("/toevoegen");
        typed.put("code", "ander");
        typed.put("name", "BelRAI Proef II");
        send("/" + code + "/bewerken").andExpect(redirectedUrl(BASE));
        assertThat(catalogue.find(code)).map(InstrumentDetails::name).contains("BelRAI Proef II");
        assertThat(catalogue.find("ander")).isEmpty();
    }

    private ResultActions send(String address) throws Exception {
        var request = post(BASE + address).with(people.signedIn(staff)).with(csrf());
        typed.forEach(request::param);
        return browser.perform(request);
    }
}
