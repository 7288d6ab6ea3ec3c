package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the payer reads who comes back from the payment provider. */
@PortalTest
class ReturnPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    Receivables receivables;

    @Autowired
    PaymentBooking booking;

    @Autowired
    MollieServer mollie;

    @Autowired
    TestClock clock;

    InvoiceView invoice;
    String page;
    String link;

    @BeforeEach
    void aPayerAtTheProvider() throws Exception {
        invoice = invoices.issued(people.organisation("WZC De Linde"), 9_500);
        page = URI.create(receivables.page(invoice.id())).getPath();
        String refresh = browser.perform(post(page).with(csrf()))
                .andReturn()
                .getResponse()
                .getHeader("Refresh");
        link = refresh.substring(refresh.lastIndexOf('/') + 1);
        clock.forward(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "failed, De betaling is mislukt.",
        "canceled, Je hebt de betaling geannuleerd.",
        "expired, De betaling is verlopen"
    })
    void thatItFailedIsSaidAndTheButtonIsThereAgain(String status, String sentence) throws Exception {
        mollie.attempt(link, status);
        Document shown = open("?terug=0");
        assertThat(shown.select("#betaling-melding .notice-refusal").text()).startsWith(sentence);
        assertThat(shown.select("#naar-betaaldienst")).hasSize(1);
        assertThat(waits(shown)).isFalse();
    }

    @Test
    void whatIsPaidIsSaidAtOnce() throws Exception {
        mollie.pay(link);
        Document shown = open("?terug=0");
        assertThat(shown.select("#betaling-melding .notice-success").text()).contains("Deze factuur is betaald");
        assertThat(shown.select("#naar-betaaldienst")).isEmpty();
        assertThat(waits(shown)).isFalse();
    }

    @Test
    void untilItIsKnownThePageAsksAgainWithAndWithoutAScript() throws Exception {
        Document shown = open("?terug=0");
        assertThat(shown.select("#betaling-melding").text()).contains("We vragen aan de betaaldienst");
        assertThat(shown.select("#betaling [hx-get]").attr("hx-get")).isEqualTo(page + "?terug=1");
        assertThat(shown.select("noscript").html()).contains("4;url=" + page + "?terug=1");
    }

    @Test
    void thePageStopsAskingAfterAWhile() throws Exception {
        Document shown = open("?terug=45");
        assertThat(waits(shown)).isFalse();
        assertThat(shown.select("#betaling-melding").text()).contains("We weten nog niet of je betaling gelukt is");
        assertThat(shown.select("#naar-betaaldienst")).hasSize(1);
    }

    @Test
    void whileMoneyIsUnderWayNobodyIsAskedToPayAgain() throws Exception {
        mollie.attempt(link, "pending");
        Document shown = open("?terug=3");
        assertThat(shown.select("#betaling-melding").text()).contains("Je betaling is onderweg");
        assertThat(shown.select("#naar-betaaldienst")).isEmpty();
        assertThat(waits(shown)).isTrue();
    }

    @Test
    void evenAfterTheDueDate() throws Exception {
        mollie.attempt(link, "pending");
        clock.set(receivables.dates(invoice.id()).overdueAt().plus(Duration.ofDays(1)));
        assertThat(open("?terug=3").select("main").text())
                .contains("Betaal niet nog eens")
                .doesNotContain("Betaal zo snel mogelijk");
        assertThat(open("").select("main").text()).contains("Betaal zo snel mogelijk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?terug=", "?terug=x", "?terug=-1", "?terug=12345", "?terug=1%00"})
    void whoeverDoesNotComeBackReadsNothingOfIt(String query) throws Exception {
        mollie.attempt(link, "failed");
        int before = mollie.questions();
        Document shown = open(query);
        assertThat(shown.select("#betaling-melding .notice")).isEmpty();
        assertThat(waits(shown)).isFalse();
        assertThat(mollie.questions()).isEqualTo(before);
    }

    @Test
    void aProviderThatIsDownLeavesThePageWaiting() throws Exception {
        mollie.setDown(true);
        try {
            assertThat(waits(open("?terug=0"))).isTrue();
        } finally {
            mollie.setDown(false);
        }
    }

    @Test
    void aPartThatIsPaidIsSaidWithWhatIsLeft() throws Exception {
        InvoiceView part = invoices.issued(people.organisation("WZC De Linde"), 9_500);
        IncomingPayment transfer = billing.transfer(part.communication().orElseThrow(), 4_500);
        booking.book(transfer);
        UUID payment = billing.payment(transfer);
        if (billing.task(payment) != null) {
            billing.complete(payment, people.staff(), Map.of("decision", "INVOICE", "invoiceNumber", part.number()));
        }
        String text = Jsoup.parse(text(URI.create(receivables.page(part.id())).getPath()))
                .select("#betaling")
                .text()
                .replace('\u00a0', ' ');
        assertThat(text).contains("Er is al € 45,00 betaald. Er blijft € 50,00 te betalen.");
    }

    private static boolean waits(Document shown) {
        return !shown.select("#betaling [hx-get]").isEmpty()
                || shown.select("noscript").html().contains("refresh");
    }

    private Document open(String query) throws Exception {
        return Jsoup.parse(text(page + query));
    }

    private String text(String address) throws Exception {
        return browser.perform(get(URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
