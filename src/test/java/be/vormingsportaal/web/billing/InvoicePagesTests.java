package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of invoices, for managers and for the quality centre. */
@PortalTest
class InvoicePagesTests {

    private static final int YEAR = 2033;

    @Autowired
    MockMvc browser;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        clock.set(LocalDate.of(YEAR, 2, 1).atTime(10, 0).atZone(Belgium.ZONE).toInstant());
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void withoutInvoicesThePageSaysWhenThereWillBeOne() throws Exception {
        Document page = page(manager, "/facturen");
        assertThat(page.select("main .empty").text()).contains("Nog geen facturen");
        assertThat(page.select("nav.portal-tabs a[aria-current=page]").text()).isEqualTo("Facturen");
    }

    @Test
    void anOpenInvoiceShowsItsFilesAndWhereToPay() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        Element row = row(page(manager, "/facturen"), invoice);
        assertThat(row.text()).contains("Intervisie BelRAI LTCF", "01-02-2033", "03-03-2033", "Openstaand");
        assertThat(row.text().replace('\u00a0', ' ')).contains("€ 95,00");
        assertThat(row.select("a.pay").attr("href")).contains("/betalen/");
        assertThat(row.select("a[href=/facturen/" + invoice.id() + "/factuur.pdf]"))
                .hasSize(1);
        assertThat(row.select("a[href=/facturen/" + invoice.id() + "/factuur.xml]"))
                .hasSize(1);
    }

    /** The invoices of several trainers for one intervision differ in nothing else. */
    @Test
    void anInvoiceSaysForWhomItIs() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        assertThat(row(page(manager, "/facturen"), invoice).text()).contains("Intervisie BelRAI LTCF, An Peeters");
        assertThat(row(page(people.staff(), "/beheer/facturen?jaar=" + YEAR), invoice)
                        .text())
                .contains("Intervisie BelRAI LTCF, An Peeters");
    }

    @Test
    void aLateInvoiceSaysSo() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        clock.set(LocalDate.of(YEAR, 3, 4).atTime(10, 0).atZone(Belgium.ZONE).toInstant());
        assertThat(row(page(manager, "/facturen"), invoice).select(".state").text())
                .isEqualTo("Te laat");
    }

    @Test
    void aPaidInvoiceIsNotPaidAgain() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        invoices.paid(invoice);
        Element row = row(page(manager, "/facturen"), invoice);
        assertThat(row.select(".state").text()).isEqualTo("Betaald");
        assertThat(row.select("a.pay")).isEmpty();
    }

    @Test
    void aCreditedInvoiceHasTheFilesOfItsCreditNote() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        InvoiceView note = invoices.credited(invoice);
        Element row = row(page(manager, "/facturen"), invoice);
        assertThat(row.select(".state").text()).isEqualTo("Gecrediteerd");
        assertThat(row.text()).contains("Creditnota " + note.number());
        assertThat(row.select("a[href=/facturen/" + note.id() + "/factuur.pdf]"))
                .hasSize(1);
        assertThat(open(manager, "/facturen/" + note.id() + "/factuur.xml").getHeader("Content-Disposition"))
                .contains("creditnota-" + note.number() + ".xml");
    }

    @Test
    void theFilesAreSavedAndKeptNowhereOnTheirWay() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        MockHttpServletResponse pdf = open(manager, "/facturen/" + invoice.id() + "/factuur.pdf");
        assertThat(pdf.getStatus()).isEqualTo(200);
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"factuur-" + invoice.number() + ".pdf\"");
        assertThat(pdf.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(pdf.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        MockHttpServletResponse desk = open(people.staff(), "/beheer/facturen/" + invoice.id() + "/factuur.pdf");
        assertThat(desk.getContentAsByteArray()).isEqualTo(pdf.getContentAsByteArray());
    }

    @Test
    void aManagerWhoMovedOnSeesTheOldInvoicesNoMore() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        UUID other = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        assertThat(open(other, "/facturen/" + invoice.id() + "/factuur.pdf").getStatus())
                .isEqualTo(404);
        assertThat(page(other, "/facturen").text()).doesNotContain(invoice.number());
    }

    @Test
    void theQualityCentreSeesSumsAndWhatIsOpen() throws Exception {
        invoices.issued(organisation, 9_500);
        invoices.credited(invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21));
        Document page = page(people.staff(), "/beheer/facturen?jaar=" + YEAR + "&organisatie=" + organisation);
        assertThat(spaced(page.select("table").get(0).text())).contains("Nog niet 1 € 95,00", "Samen 1 € 95,00");
        assertThat(spaced(page.select("table").get(1).text()))
                .contains("februari 2 € 216,00 1 € 121,00 € 95,00", "Samen 2 € 216,00 1 € 121,00 € 95,00");
        assertThat(page.select("table").get(2).select("tbody tr")).hasSize(3);
        assertThat(spaced(page.select("table").get(2).text())).contains("€ -121,00", "Creditnota", "Gecrediteerd");
        assertThat(page.select("#organisatie option[selected]").text()).isEqualTo("WZC De Linde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jaar=abc",
                "jaar=99999999999",
                "jaar=1999",
                "organisatie=x",
                "pagina=-1",
                "pagina=999999",
                "pagina=x&jaar=&organisatie="
            })
    void nonsenseInTheAddressIsTakenForWhatIsUsual(String query) throws Exception {
        assertThat(open(people.staff(), "/beheer/facturen?" + query).getStatus())
                .isEqualTo(200);
        assertThat(open(people.staff(), "/beheer/facturen/lijst.csv?" + query).getStatus())
                .isEqualTo(200);
    }

    @Test
    void theAccountantGetsARowForEachInvoiceAndCreditNote() throws Exception {
        InvoiceView invoice = invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21);
        InvoiceView note = invoices.credited(invoice);
        String number = page(people.staff(), "/beheer/organisaties/" + organisation)
                .text()
                .replaceAll("(?s).*?([01]\\d{3}\\.\\d{3}\\.\\d{3}).*", "$1");
        MockHttpServletResponse csv =
                open(people.staff(), "/beheer/facturen/lijst.csv?jaar=" + YEAR + "&organisatie=" + organisation);
        assertThat(csv.getHeader("Content-Disposition")).contains("facturen-2033.csv");
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFF\"Nummer\";\"Soort\";\"Datum\";\"Vervaldag\";\"Klant\";\"Ondernemingsnummer\";\"Zonder btw\";"
                                + "\"Btw\";\"Totaal\";\"Btw-regeling\";\"Gestructureerde mededeling\";\"Stand\";\"Openstaand\"",
                        "\"" + invoice.number() + "\";\"Factuur\";\"01-02-2033\";\"03-03-2033\";\"WZC De Linde\";\""
                                + number
                                + "\";\"100,00\";\"21,00\";\"121,00\";\"21 %\";\""
                                + invoice.communication().orElseThrow().digits() + "\";\"Gecrediteerd\";\"0,00\"",
                        "\"" + note.number() + "\";\"Creditnota\";\"01-02-2033\";\"\";\"WZC De Linde\";\"" + number
                                + "\";\"-100,00\";\"-21,00\";\"-121,00\";\"21 %\";\"\";\"\";\"\"");
        MockHttpServletResponse xlsx =
                open(people.staff(), "/beheer/facturen/lijst.xlsx?jaar=" + YEAR + "&organisatie=" + organisation);
        assertThat(xlsx.getHeader("Content-Disposition")).contains("facturen-2033.xlsx");
        assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
    }

    private static Element row(Document page, InvoiceView invoice) {
        return page.select("tbody tr").stream()
                .filter(row -> row.child(0).text().equals(invoice.number()))
                .findFirst()
                .orElseThrow();
    }

    private Document page(UUID visitor, String address) throws Exception {
        return Jsoup.parse(open(visitor, address).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse open(UUID visitor, String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(visitor)))
                .andReturn()
                .getResponse();
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
