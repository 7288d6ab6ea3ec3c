package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.refund.RefundFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages on which staff pay back what is owed. */
@PortalTest
class RefundPagesTests {

    private static final String BASE = "/beheer/terugbetalingen";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestRefunds refunds;

    @Autowired
    RefundFiles files;

    UUID staff;
    InvoiceView invoice;
    UUID payment;

    @BeforeEach
    void anInvoicePaidTwice() {
        staff = people.staff();
        invoice = invoices.mailed(invoices.issued(people.organisation("WZC <De> Linde"), 9_500));
        payment = billing.paidTwice(invoice.communication().orElseThrow(), invoice.total());
    }

    @Test
    void whatIsOwedStandsInTheListWithWhyAndToWhom() throws Exception {
        String row = row();
        assertThat(row)
                .contains(
                        "De factuur was al betaald", invoice.number(), "WZC De Linde", "BE68 5390 0754 7034", "95,00");
    }

    @Test
    void theFormBeginsWithWhatTheBankToldAndAsksForIt() throws Exception {
        Document form = page(BASE + "/betaling/" + payment + "/terugbetalen");
        assertThat(form.select("#iban").val()).isEqualTo("BE68539007547034");
        assertThat(form.select("#name").val()).isEqualTo("WZC De Linde");
        assertThat(form.select("dl.facts").text())
                .contains("95,00", "De factuur was al betaald", invoice.number(), "BE68 5390 0754 7034");
        MockHttpServletResponse answer = send(
                "/betaling/" + payment + "/terugbetalen", form.select("#iban").val());
        assertThat(answer.getRedirectedUrl()).startsWith(BASE + "/");
        Document shown = page(answer.getRedirectedUrl());
        assertThat(shown.select("main").text())
                .contains("Iemand anders moet de terugbetaling vrijgeven", "BE68 5390 0754 7034", "Aangevraagd door");
        assertThat(send("/betaling/" + payment + "/terugbetalen", "BE68539007547034")
                        .getRedirectedUrl())
                .as("the second click")
                .isEqualTo(BASE);
    }

    @Test
    void aWrongAccountIsRefusedAndStaysInTheForm() throws Exception {
        MockHttpServletResponse answer = send("/betaling/" + payment + "/terugbetalen", "BE00 <script>");
        Document form = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(form.select("#iban-error").text()).contains("geen rekeningnummer");
        assertThat(form.select("#iban").val()).isEqualTo("BE00 <script>");
    }

    @Test
    void theFileCanBeHadAgainAndASecondClickMakesNone() throws Exception {
        refunds.released();
        assertThat(page(BASE).select("main").text())
                .contains("Klaar voor een betaalbestand", "wordt door iemand anders vrijgegeven");
        browser.perform(post(BASE + "/bestanden").with(people.signedIn(staff)).with(csrf()));
        browser.perform(post(BASE + "/bestanden").with(people.signedIn(staff)).with(csrf()));
        UUID file = files.recent().get(0).id();
        MockHttpServletResponse answer = browser.perform(
                        get(BASE + "/bestanden/" + file + "/betaalbestand.xml").with(people.signedIn(staff)))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsByteArray()).isEqualTo(files.content(file));
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment");
        assertThat(page(BASE).select("main").text()).contains("geen vrijgegeven overschrijvingen");
    }

    @Test
    void moneyIsKeptForTheNextInvoice() throws Exception {
        MockHttpServletResponse answer = browser.perform(post(BASE + "/betaling/" + payment + "/bewaren")
                        .param("cents", "9500")
                        .param("number", "")
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo(BASE);
        assertThat(row()).contains(invoice.number(), "Bewaard voor de volgende factuur");
    }

    /** What stands in the list about the payment, on whichever page that is. */
    private String row() throws Exception {
        String row = "";
        for (int page = 1; row.isEmpty(); page++) {
            Document list = page(BASE + "?pagina=" + page);
            row = list.select("tr:has(a[href*=" + payment + "])").text();
            assertThat(row.isEmpty()
                            && list.select("nav.pager a:contains(Volgende)").isEmpty())
                    .as("the last page")
                    .isFalse();
        }
        return row;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(people.signedIn(staff)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String address, String iban) throws Exception {
        return browser.perform(post(BASE + address)
                        .param("cents", "9500")
                        .param("way", "TRANSFER")
                        .param("iban", iban)
                        .param("name", "WZC De Linde")
                        .param("reason", "")
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
