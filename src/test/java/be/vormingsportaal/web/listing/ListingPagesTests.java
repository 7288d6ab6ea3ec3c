package be.vormingsportaal.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.listing.ListedPeople;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The public list and its form, as anybody without an account meets them. */
@PortalTest
class ListingPagesTests {

    static final String LIST = "/trainers-in-je-buurt";

    @Autowired
    MockMvc browser;

    @Autowired
    ListedPeople listed;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    final String sender = TestPeople.anyAddress().value();
    UUID organisation;
    UUID trainer;
    String form;

    /** Of each test, so that none uses up what the next may send. */
    String client;

    @BeforeEach
    void aTrainer() {
        organisation = people.organisation("WZC " + UUID.randomUUID());
        trainer = listed.trainer(organisation, "ltcf");
        form = LIST + "/" + listed.publicId(trainer) + "/contact";
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    @Test
    void theListNamesTrainersAndLeadsToTheirForms() throws Exception {
        assertThat(links("")).containsOnlyOnce(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "form"})
    void noPageShowsAnAddressOrAnIdOfTheInside(String which) throws Exception {
        String html = send(get(which.isEmpty() ? LIST : form)).getContentAsString();
        assertThat(html)
                .contains("An Peeters")
                .doesNotContain(people.account(trainer).email().value())
                .doesNotContain(trainer.toString(), organisation.toString(), "Lindestraat");
    }

    @ParameterizedTest
    @CsvSource({
        "instrument=ltcf,1",
        "instrument=screener,0",
        "provincie=VOV,1",
        "provincie=VAN,0",
        "instrument=ltcf&provincie=VOV,1"
    })
    void theListIsNarrowedByItsAddress(String query, int found) throws Exception {
        assertThat(links("&" + query)).filteredOn(form::equals).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"instrument=x", "provincie=x", "pagina=-5", "pagina=2147483647"})
    void whatNobodyKnowsInTheAddressDoesNoHarm(String query) throws Exception {
        assertThat(send(get(LIST + "?" + query)).getStatus()).isEqualTo(200);
    }

    @Test
    void anEmptyResultSaysWhatToDo() throws Exception {
        Document empty = page(get(LIST + "?provincie=WLX"));
        assertThat(empty.select(".empty").text()).contains("Kies een ander instrument of een andere provincie");
        assertThat(empty.select(".empty a[href='" + LIST + "']")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "form"})
    void searchEnginesAreAskedToStayAway(String which) throws Exception {
        MockHttpServletResponse response = send(get(which.isEmpty() ? LIST : form));
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex, nofollow");
    }

    @Test
    void theSignInPageAndEveryFooterLeadToTheList() throws Exception {
        assertThat(page(get("/aanmelden")).select("main a[href='" + LIST + "']"))
                .hasSize(1);
        assertThat(page(get("/aanmelden")).select("footer a[href='" + LIST + "']"))
                .hasSize(1);
    }

    @Test
    void aMessageIsTakenAndTheSenderReadsSo() throws Exception {
        MockHttpServletResponse sent = send(message(Map.of()));
        assertThat(sent.getRedirectedUrl()).isEqualTo(LIST);
        Document list = page(get(LIST).cookie(sent.getCookies()));
        assertThat(list.select(".notice-success").text()).contains("Je bericht is ontvangen", sender);
        assertThat(messages()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|''|Vul dit veld in",
                "name|<script>|Schrijf hier alleen een naam",
                "email|''|Vul een e-mailadres in",
                "email|jan@x, an@y|geen geldig e-mailadres",
                "organisation|a\u0000b|geen regeleinden of stuurtekens",
                "message|''|Vul dit veld in",
                "message|a\u0007b|Gebruik geen stuurtekens"
            })
    void badInputIsSaidAtItsFieldAndNothingIsLost(String field, String typed, String says) throws Exception {
        Document refused = page(message(Map.of(field, typed)));
        assertThat(refused.select("#" + field + "-error").text()).contains(says);
        assertThat(refused.select("#message").text() + refused.select("#name").val())
                .contains(field.equals("message") ? "Jan Claes" : "Dag An");
        assertThat(messages()).isZero();
    }

    @Test
    void aMessageThatIsTooLongIsRefusedAndKept() throws Exception {
        String text = "a".repeat(2001);
        Document refused = page(message(Map.of("message", text)));
        assertThat(refused.select("#message-error").text()).contains("hoogstens 2.000 tekens");
        assertThat(refused.select("#message").text()).isEqualTo(text);
        assertThat(send(message(Map.of("message", "b\r\n".repeat(999) + "bb"))).getStatus())
                .isEqualTo(302);
    }

    @Test
    void whoFillsInTheHiddenFieldIsToldAndTheNextTryIsTaken() throws Exception {
        Document refused = page(message(Map.of("website", "https://koop.example")));
        assertThat(refused.select(".error-summary").text()).contains("Een verborgen veld was ingevuld");
        assertThat(refused.select("#website").val()).isEmpty();
        assertThat(refused.select("#message").text()).isEqualTo("Dag An");
        assertThat(messages()).isZero();
    }

    @Test
    void theHiddenFieldIsOutOfTheWayOfPeople() throws Exception {
        assertThat(page(get(form)).select("[aria-hidden=true] #website[tabindex=-1][autocomplete=off]"))
                .hasSize(1);
    }

    @Test
    void tooManyMessagesAreRefusedOpenlyAndWhatWasTypedStays() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(send(message(Map.of("message", "Nummer " + i))).getStatus())
                    .isEqualTo(302);
        }
        Document refused = page(message(Map.of("message", "Nummer zes")));
        assertThat(refused.select(".error-summary").text()).contains("te veel berichten na elkaar");
        assertThat(refused.select("#message").text()).isEqualTo("Nummer zes");
        assertThat(messages()).isEqualTo(5);
    }

    @Test
    void aTrainerWhoLeftTheListIsNotFoundLikeOneWhoNeverWas() throws Exception {
        listed.choose(trainer, false);
        String nobody = LIST + "/" + listed.publicId(UUID.randomUUID()) + "/contact";
        assertThat(send(get(form)).getStatus()).isEqualTo(404);
        assertThat(send(message(Map.of())).getStatus()).isEqualTo(404);
        assertThat(send(get(nobody)).getStatus()).isEqualTo(404);
        assertThat(messages()).isZero();
    }

    @Test
    void theInsideIdOfATrainerLeadsNowhere() throws Exception {
        assertThat(send(get(LIST + "/" + trainer + "/contact")).getStatus()).isEqualTo(404);
    }

    /** On all pages of the list, which other tests add to. */
    private List<String> links(String query) throws Exception {
        List<String> links = new ArrayList<>();
        Document page;
        int number = 0;
        do {
            number++;
            page = page(get(LIST + "?pagina=" + number + query));
            links.addAll(page.select("td a").eachAttr("href"));
        } while (page.select(".pager a").last() != null
                && page.select(".pager a").last().text().equals("Volgende"));
        return links;
    }

    private MockHttpServletRequestBuilder message(Map<String, String> typed) {
        return post(form)
                .with(csrf())
                .param("name", typed.getOrDefault("name", "Jan Claes"))
                .param("email", typed.getOrDefault("email", sender))
                .param("organisation", typed.getOrDefault("organisation", ""))
                .param("message", typed.getOrDefault("message", "Dag An"))
                .param("website", typed.getOrDefault("website", ""))
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                });
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(send(request).getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private int messages() {
        return database.sql("select count(*) from contact_message where account_id = ?")
                .param(trainer)
                .query(Integer.class)
                .single();
    }
}
