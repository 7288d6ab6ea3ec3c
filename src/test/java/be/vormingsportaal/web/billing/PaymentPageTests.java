package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.net.URI;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody with the link in the mail sees, what the provider may say, and what staff hand in. */
@PortalTest
class PaymentPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestPeople people;

    @Autowired
    Receivables receivables;

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentBooking booking;

    @Autowired
    MollieServer mollie;

    @Autowired
    JdbcClient database;

    InvoiceView invoice;
    String page;

    @BeforeEach
    void anInvoice() {
        invoice = invoices.issued(people.organisation("WZC De Linde"), 9_500);
        page = URI.create(receivables.page(invoice.id())).getPath();
    }

    @AfterEach
    void theProviderIsUp() {
        mollie.setDown(false);
    }

    @Test
    void whoHasTheLinkSeesWhatIsToBePaidAndHow() throws Exception {
        browser.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(content().string(Matchers.containsString(invoice.number())))
                .andExpect(content().string(Matchers.containsString("WZC De Linde")))
                .andExpect(
                        content().string(Matchers.containsString(invoice.total().display())))
                .andExpect(content().string(Matchers.containsString("BE68 5390 0754 7034")))
                .andExpect(content()
                        .string(Matchers.containsString(
                                invoice.communication().orElseThrow().display())))
                .andExpect(content().string(Matchers.containsString("Naar de betaaldienst")));
    }

    @Test
    void openingThePageAsksTheProviderNothing() throws Exception {
        int before = mollie.links();
        browser.perform(get(page)).andExpect(status().isOk());
        assertThat(mollie.links()).isEqualTo(before);
    }

    @Test
    void theButtonLeadsToTheProvider() throws Exception {
        String refresh = browser.perform(post(page).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getHeader("Refresh");
        assertThat(refresh).startsWith("0;url=https://paymentlink.mollie.example/payment/pl_");
    }

    @Test
    void withoutTheProviderThePageSaysHowToTransfer() throws Exception {
        mollie.setDown(true);
        browser.perform(post(page).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", page));
        browser.perform(get(page)).andExpect(content().string(Matchers.containsString("Overschrijven")));
    }

    @Test
    void aPaidInvoiceAsksNothingAnyMore() throws Exception {
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        browser.perform(get(page))
                .andExpect(content().string(Matchers.containsString("Deze factuur is betaald")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Naar de betaaldienst"))));
        browser.perform(post(page).with(csrf())).andExpect(status().is3xxRedirection());
    }

    @Test
    void aCreditedInvoiceAsksNothingAnyMore() throws Exception {
        invoicing.credit(invoice.id(), "Geannuleerd");
        browser.perform(get(page))
                .andExpect(content().string(Matchers.containsString("geannuleerd met een creditnota")))
                .andExpect(content()
                        .string(Matchers.containsString(
                                "betaalt het KCD dat geld terug of houdt het voor een andere factuur")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Naar de betaaldienst"))));
    }

    @Test
    void theProviderMaySayAnythingAndGetsTheSameAnswer() throws Exception {
        for (String said : new String[] {"tr_known", "tr_forged", "", "<script>", "x".repeat(5_000)}) {
            browser.perform(post("/betalingen/mollie").param("id", said))
                    .andExpect(status().isOk())
                    .andExpect(content().string(""));
        }
        browser.perform(post("/betalingen/mollie")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"id\":\"tr_json\"}"))
                .andExpect(status().isOk());
        assertThat(database.sql("select provider_id from provider_notification where provider_id like 'tr_%'")
                        .query(String.class)
                        .list())
                .contains("tr_known", "tr_forged")
                .doesNotContain("tr_json");
        database.sql("delete from provider_notification").update();
    }

    @Test
    void theProviderIsNotAskedWhileItSpeaks() throws Exception {
        mollie.setDown(true);
        browser.perform(post("/betalingen/mollie").param("id", "tr_1")).andExpect(status().isOk());
        database.sql("delete from provider_notification").update();
    }

    @Test
    void staffReadAStatementAndSeeEachLine() throws Exception {
        UUID staff = people.staff();
        String ref = UUID.randomUUID().toString().substring(0, 20);
        byte[] file = CamtFile.ofOurs()
                .credit(ref, "95.00", invoice.communication().orElseThrow().display())
                .debit(ref + "d", "10.00")
                .bytes();
        String result = browser.perform(multipart("/beheer/bankafschriften")
                        .file(new MockMultipartFile("file", "mei.xml", "text/xml", file))
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        browser.perform(get(result).with(people.signedIn(staff)))
                .andExpect(content().string(Matchers.containsString("Wordt nagekeken")));
        jobs.runDue(UUID.fromString(result.substring(result.lastIndexOf('/') + 1)));
        browser.perform(get(result).with(people.signedIn(staff)))
                .andExpect(content().string(Matchers.containsString("Geboekt op facturen")))
                .andExpect(content().string(Matchers.containsString("Uitgaand, niet geboekt")));
        browser.perform(get("/beheer/bankafschriften").with(people.signedIn(staff)))
                .andExpect(content().string(Matchers.containsString("mei.xml")));
    }

    @Test
    void staffReadWhyAFileIsRefused() throws Exception {
        UUID staff = people.staff();
        browser.perform(multipart("/beheer/bankafschriften")
                        .file(new MockMultipartFile("file", "mei.xml", "text/xml", "geen xml".getBytes()))
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("beschadigd of onvolledig")));
        browser.perform(multipart("/beheer/bankafschriften")
                        .file(new MockMultipartFile("file", "groot.xml", "text/xml", new byte[20_000_001]))
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andExpect(content().string(Matchers.containsString("groter dan 20 MB")));
    }

    @Test
    void staffSeeWhoPaidAndWhereTheMoneyIs() throws Exception {
        UUID staff = people.staff();
        UUID payment = billing.unassigned();
        browser.perform(get("/beheer/betalingen/" + payment).with(people.signedIn(staff)))
                .andExpect(content().string(Matchers.containsString("WZC De Linde")))
                .andExpect(content()
                        .string(Matchers.containsString(
                                "Nog toe te wijzen: " + Money.ofCents(4_200).display())));
    }

    @Test
    void staffSeeWhatCameInInAnotherCurrency() throws Exception {
        UUID staff = people.staff();
        UUID payment = billing.foreign(staff);
        browser.perform(get("/beheer/betalingen/" + payment).with(people.signedIn(staff)))
                .andExpect(content().string(Matchers.containsString("42.00 USD")))
                .andExpect(content().string(Matchers.containsString("Bedrag in euro nakijken")));
    }
}
