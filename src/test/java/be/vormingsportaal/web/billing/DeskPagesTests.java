package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.owed.KeepOutcome;
import be.vormingsportaal.billing.owed.MoneyKeeping;
import be.vormingsportaal.billing.refund.RefundRequesting;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.billing.refund.RequestRefund;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages with which staff go from an invoice to its money and back, and what managers read of it. */
@PortalTest
class DeskPagesTests {

    private static final int YEAR = 2036;

    @Autowired
    MockMvc browser;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    PaymentBooking booking;

    @Autowired
    MoneyKeeping keeping;

    @Autowired
    RefundRequesting requesting;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    UUID organisation;
    UUID staff;
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        clock.set(LocalDate.of(YEAR, 2, 1).atTime(10, 0).atZone(Belgium.ZONE).toInstant());
        organisation = people.organisation("WZC De Linde");
        staff = people.staff();
        invoice = invoices.issued(organisation, 9_500);
    }

    @Test
    void aSearchShowsOnlyWhatIsFoundAndLeadsToTheInvoice() throws Exception {
        Document page = desk("?jaar=" + YEAR + "&zoek=" + invoice.number());
        assertThat(page.select("table tbody a[href=/beheer/facturen/" + invoice.id() + "]")
                        .eachText())
                .as("named by the payment, and paid with it")
                .containsOnly(invoice.number());
        assertThat(page.select("table")).hasSize(1);
        assertThat(page.select("#zoek").val()).isEqualTo(invoice.number());
        assertThat(page.select("a[href*=lijst.csv]").attr("href")).contains("zoek=" + invoice.number());
    }

    @Test
    void theFilesHoldWhatTheListShows() throws Exception {
        InvoiceView other = invoices.issued(organisation, 500);
        String csv = text("/beheer/facturen/lijst.csv?jaar=alle&zoek=" + invoice.number());
        assertThat(csv).contains(invoice.number()).doesNotContain(other.number());
        MockHttpServletResponse xlsx = open(staff, "/beheer/facturen/lijst.xlsx?jaar=alle&zoek=" + invoice.number());
        assertThat(xlsx.getHeader("Content-Disposition")).contains("facturen-alle.xlsx");
        assertThat(text("/beheer/facturen/lijst.csv?jaar=alle&zoek=%2B%2B%2B")).doesNotContain("Factuur\"");
    }

    @Test
    void whatCannotBeLookedForIsSaidAndKept() throws Exception {
        Document page = desk("?zoek=202/6000/00193");
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("#zoek-error").text()).contains("de laatste twee cijfers kloppen niet");
        assertThat(page.select("#zoek").val()).isEqualTo("202/6000/00193");
        assertThat(page.select("#zoek").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("table")).isEmpty();
        assertThat(Jsoup.parse(text("/beheer/betalingen?zoek=---"))
                        .select("#zoek-error")
                        .text())
                .contains("Vul een letter of een cijfer in");
    }

    @Test
    void whatIsNotFoundInAYearCanBeSoughtEverywhere() throws Exception {
        Document page = desk("?jaar=" + (YEAR - 1) + "&zoek=" + invoice.number());
        assertThat(page.select(".empty").text()).contains("geen factuur of creditnota gevonden");
        assertThat(page.select(".empty a").attr("href"))
                .isEqualTo("/beheer/facturen?jaar=alle&zoek=" + invoice.number());
        assertThat(desk("?jaar=alle&zoek=" + invoice.number()).select("table tbody tr"))
                .hasSize(1);
        assertThat(desk("?zoek=<script>").select(".empty").text()).contains("<script>");
    }

    @Test
    void anInvoiceLeadsToItsPaymentAndThePaymentBack() throws Exception {
        UUID payment = book(invoice, 10_000);
        Document page = Jsoup.parse(text("/beheer/facturen/" + invoice.id()));
        assertThat(page.text()).contains(invoice.communication().orElseThrow().display(), "Betaald");
        assertThat(page.select("table a[href=/beheer/betalingen/" + payment + "]"))
                .as("as what paid, and as what is owed")
                .hasSize(2);
        assertThat(page.select("a[href$=factuur.pdf], a[href$=factuur.xml]")).hasSize(2);
        assertThat(page.select("dd a[href*=/betalen/]")).hasSize(1);
        Document back = Jsoup.parse(text("/beheer/betalingen/" + payment));
        assertThat(back.select("table a[href=/beheer/facturen/" + invoice.id() + "]")
                        .eachText())
                .as("named by the payment, and paid with it")
                .containsOnly(invoice.number());
    }

    @Test
    void anInvoiceLeadsToMoneyThatCameForItAndIsOwed() throws Exception {
        UUID first = book(invoice, 9_500);
        UUID second = book(invoice, 9_500);
        book(invoices.issued(organisation, 1_000), 1_500);
        Document page = Jsoup.parse(text("/beheer/facturen/" + invoice.id()));
        assertThat(page.select("table a[href^=/beheer/betalingen/]").eachAttr("href"))
                .containsExactly("/beheer/betalingen/" + first, "/beheer/betalingen/" + second);
        assertThat(page.select("main").text()).contains("De factuur was al betaald");
        assertThat(page.select("a[href$=" + second + "/terugbetalen]")).hasSize(1);
    }

    @Test
    void aCreditedInvoiceAndItsCreditNoteLeadToEachOther() throws Exception {
        InvoiceView note = invoices.credited(invoice);
        Document page = Jsoup.parse(text("/beheer/facturen/" + invoice.id()));
        assertThat(page.select("dd a[href=/beheer/facturen/" + note.id() + "]").text())
                .isEqualTo(note.number());
        Document other = Jsoup.parse(text("/beheer/facturen/" + note.id()));
        assertThat(other.select("h1").text()).isEqualTo("Creditnota " + note.number());
        assertThat(other.select("dd a[href=/beheer/facturen/" + invoice.id() + "]"))
                .hasSize(1);
    }

    @Test
    void thePaymentsLeadToWhatIsOwed() throws Exception {
        String name = "Zorggroep " + UUID.randomUUID().toString().substring(0, 8);
        UUID other = people.organisation(name);
        InvoiceView theirs = invoices.issued(other, 3_000);
        UUID payment = book(theirs, 3_250);
        Document page = Jsoup.parse(text("/beheer/betalingen?jaar=" + YEAR));
        assertThat(page.select("main a[href=/beheer/terugbetalingen]")).hasSize(1);
        assertThat(page.select("main a[href=/beheer/betalingen/" + payment + "]"))
                .hasSize(1);
        assertThat(text("/beheer/betalingen/" + payment)).contains("Er kwam meer binnen dan er te betalen was.");
        assertThat(text("/beheer/betalingen?plaats=zonder&jaar=" + YEAR)).contains(theirs.number());
        assertThat(open(staff, "/beheer/betalingen?jaar=x&pagina=-1&plaats=y").getStatus())
                .isEqualTo(200);
    }

    @Test
    void aManagerReadsWhatComesBackAndThatTheEInvoiceIsForDownload() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        book(invoice, 10_000);
        InvoiceView credited = invoices.issued(organisation, 2_000);
        book(credited, 2_000);
        invoices.credited(credited);
        String page = Jsoup.parse(open(manager, "/facturen").getContentAsString(StandardCharsets.UTF_8))
                .text()
                .replace('\u00a0', ' ');
        assertThat(page)
                .contains("Je organisatie heeft € 25,00 te goed")
                .contains("€ 5,00 te veel betaald")
                .contains("€ 20,00 betaald voor een factuur die geannuleerd is")
                .contains("E-factuur: om te downloaden");
    }

    @Test
    void aManagerReadsOfKeptAndPromisedMoneyWhatIsTrue() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID promised = book(invoices.issued(organisation, 2_000), 3_000);
        UUID kept = book(invoice, 10_000);
        assertThat(keeping.keep(kept, Money.ofCents(500))).isEqualTo(KeepOutcome.KEPT);
        assertThat(requesting
                        .request(
                                new RequestRefund(
                                        promised,
                                        Money.ofCents(1_000),
                                        RefundWay.TRANSFER,
                                        "BE68539007547034",
                                        "WZC De Linde",
                                        "andere rekening"),
                                staff)
                        .refundId())
                .isPresent();
        String page = Jsoup.parse(open(manager, "/facturen").getContentAsString(StandardCharsets.UTF_8))
                .text()
                .replace('\u00a0', ' ');
        assertThat(page)
                .contains("Je organisatie heeft € 5,00 te goed")
                .contains("(bewaard voor de volgende factuur)")
                .contains("Terugbetaling onderweg € 10,00, aangevraagd op");
    }

    @Test
    void aManagerReadsNothingOfMoneyThatIsNotOwed() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        book(invoice, 9_500);
        assertThat(open(manager, "/facturen").getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("te goed");
    }

    private UUID book(InvoiceView paid, long cents) {
        IncomingPayment transfer = billing.transfer(paid.communication().orElseThrow(), cents);
        booking.book(transfer);
        return billing.payment(transfer);
    }

    private Document desk(String query) throws Exception {
        return Jsoup.parse(text("/beheer/facturen" + query));
    }

    private String text(String address) throws Exception {
        return open(staff, address).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(UUID visitor, String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(visitor)))
                .andReturn()
                .getResponse();
    }
}
