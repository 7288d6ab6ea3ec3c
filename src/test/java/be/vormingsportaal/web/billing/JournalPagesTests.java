package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The accountant's page, and the files that it hands out. */
@PortalTest
class JournalPagesTests {

    private static final LocalDate DAY = LocalDate.of(2043, 5, 4);
    private static final String THAT_DAY = "?van=2043-05-04&tot=2043-05-04";

    @Autowired
    MockMvc browser;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    PaymentBooking booking;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    UUID staff;
    InvoiceView invoice;
    UUID payment;

    @BeforeEach
    void aPaidInvoice() {
        clock.set(DAY.atTime(10, 0).atZone(Belgium.ZONE).toInstant());
        staff = people.staff();
        invoice = invoices.issued(people.organisation("WZC De Linde"), "Intervisie", 10_000, VatTreatment.STANDARD_21);
        IncomingPayment incoming = new IncomingPayment(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                Money.ofCents(13_000),
                DAY,
                new Payer(Optional.of("=HYPERLINK(\"x\")"), Optional.of("BE71096123456769")),
                Optional.of("@SUM(A1)"),
                List.of(PaymentReference.of(invoice.communication().orElseThrow())));
        booking.book(incoming);
        payment = billing.payment(incoming);
    }

    @Test
    void thePageProvesThatEverythingAddsUpAndLeadsToWhatItIsAbout() throws Exception {
        Document page = page(THAT_DAY);
        assertThat(page.select(".notice-success h2").text()).isEqualTo("Alles klopt");
        assertThat(page.select(".proofs li"))
                .hasSize(6)
                .allMatch(proof -> proof.text().startsWith("Klopt:"));
        assertThat(page.select("table").get(0).text())
                .contains("400000 Klanten", "550000 Bank", "499000 Geld zonder plaats");
        assertThat(page.select("a[href=/beheer/facturen/" + invoice.id() + "]")).isNotEmpty();
        assertThat(page.select("a[href=/beheer/betalingen/" + payment + "]")).isNotEmpty();
        assertThat(page.select("table").get(1).text().replace('\u00a0', ' '))
                .contains("400000 debet € 121,00", "700000 credit € 100,00", "451000 credit € 21,00");
    }

    @Test
    void theFileHasARowForEachLineOfEachEntry() throws Exception {
        String[] rows = text("/beheer/boekhouding/journaal.csv" + THAT_DAY).split("\r\n");
        String number = new EnterpriseNumber(invoice.buyer().enterpriseNumber()).display();
        String digits = invoice.communication().orElseThrow().digits();
        assertThat(rows[0])
                .isEqualTo(
                        "\uFEFF\"Dag\";\"Soort\";\"Stuk\";\"Hoort bij\";\"Rekening\";\"Naam van de rekening\";\"Debet\";"
                                + "\"Credit\";\"Tegenpartij\";\"Ondernemingsnummer\";\"Rekeningnummer (IBAN)\";"
                                + "\"Gestructureerde mededeling\";\"Mededeling of reden\";\"Vervaldag\";\"Geboekt op\";\"Kenmerk\"");
        assertThat(rows)
                .contains("\"04-05-2043\";\"Verkoop\";\"" + invoice.number()
                        + "\";\"\";\"400000\";\"Klanten\";\"121,00\";\"0,00\";\"WZC De Linde\";\"" + number
                        + "\";\"\";\"" + digits + "\";\"\";\"03-06-2043\";\"04-05-2043\";\"" + invoice.id() + "\"");
    }

    @Test
    void whatAPayerWroteIsNeverAFormula() throws Exception {
        String row = text("/beheer/boekhouding/journaal.csv" + THAT_DAY)
                .lines()
                .filter(line -> line.contains("\"Ontvangst\"") && line.contains(payment.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"'@SUM(A1)\"", "\"BE71096123456769\"");
    }

    @Test
    void theWorkbookAndTheFileForExactOnlineAreSaved() throws Exception {
        MockHttpServletResponse xlsx = open(staff, "/beheer/boekhouding/journaal.xlsx" + THAT_DAY);
        assertThat(xlsx.getHeader("Content-Disposition")).contains("journaal-2043-05-04-2043-05-04.xlsx");
        assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
        MockHttpServletResponse exact = open(staff, "/beheer/boekhouding/exact-online.xml" + THAT_DAY);
        assertThat(exact.getHeader("Content-Disposition")).contains("exact-online-2043-05-04-2043-05-04.xml");
        assertThat(exact.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(exact.getContentAsString(StandardCharsets.UTF_8))
                .contains("<eExact>", "<GLAccount code=\"400000\"/>", invoice.number());
    }

    @Test
    void withoutDaysItIsThisYear() throws Exception {
        Document page = page("");
        assertThat(page.select("#from").val()).isEqualTo("2043-01-01");
        assertThat(page.select("#to").val()).isEqualTo("2043-12-31");
        assertThat(page.select("a[href='/beheer/boekhouding?van=2043-01-01&tot=2043-12-31']"))
                .isNotEmpty();
        assertThat(page("?van=2042-04-01").select("#to").val()).isEqualTo("2042-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "van=2043-02-01&tot=2043-01-31, to, De laatste dag ligt voor de eerste",
        "van=2041-01-01&tot=2043-01-31, to, meer dan anderhalf jaar",
        "van=morgen&tot=2043-01-31, from, Dit is geen datum",
        "van=2043-02-30&tot=2043-12-31, from, Dit is geen datum"
    })
    void daysThatMakeNoPeriodAreSaidAndKept(String query, String field, String sentence) throws Exception {
        Document page = page("?" + query);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("#" + field + "-error").text()).contains(sentence);
        assertThat(page.select("#from").val()).isEqualTo(query.replaceAll("van=([^&]*)&.*", "$1"));
        assertThat(page.select("table")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journaal.csv", "journaal.xlsx", "exact-online.xml"})
    void ofDaysThatMakeNoPeriodThereIsNoFile(String file) throws Exception {
        assertThat(open(staff, "/beheer/boekhouding/" + file + "?van=2043-02-01&tot=2043-01-31")
                        .getStatus())
                .isEqualTo(404);
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(text("/beheer/boekhouding" + query));
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
