package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.receivable.ResentInvoiceView;
import be.vormingsportaal.billing.receivable.ResentInvoices;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An invoice that staff have mailed once more, to an address of their choice. */
@PortalTest
class ResentInvoiceTests {

    private static final String SEND = "Task_SendNotice";

    @Autowired
    MockMvc browser;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    ResentInvoices resent;

    @Autowired
    Receivables receivables;

    @Autowired
    TestClock clock;

    @Autowired
    EngineJobs jobs;

    final EmailAddress bookkeeper = TestPeople.anyAddress();
    final UUID request = UUID.randomUUID();

    UUID staff;
    UUID manager;
    InvoiceView invoice;

    @BeforeEach
    void anInvoiceThatWasMailed() {
        staff = people.staff();
        UUID organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        invoice = invoices.issued(organisation, 9_500);
        jobs.run(invoice.id(), "Task_SendInvoice");
    }

    @Test
    void itGoesToTheAddressThatWasTypedAndToNobodyElse() throws Exception {
        int before = mailbox.to(people.account(manager).email()).size();
        send(bookkeeper.value());
        assertThat(mailbox.to(bookkeeper)).as("before the job").isEmpty();
        jobs.run(request, SEND);
        assertThat(mailbox.subjects(bookkeeper))
                .containsExactly("Factuur " + invoice.number() + " van Voorbeeldcentrum voor Diagnostiek");
        assertThat(TestMailbox.part(mailbox.newest(bookkeeper), "text/plain"))
                .contains("/betalen/", "BE68 5390 0754 7034")
                .as("a stranger is not greeted with a name")
                .doesNotContain("An Peeters,");
        assertThat(mailbox.to(people.account(manager).email())).hasSize(before);
    }

    @Test
    void whoClicksTwiceSendsOneMail() throws Exception {
        send(bookkeeper.value());
        send(bookkeeper.value());
        jobs.run(request, SEND);
        assertThat(mailbox.to(bookkeeper)).hasSize(1);
        assertThat(resent.of(invoice.id())).hasSize(1);
    }

    @Test
    void aNewPageSendsAnotherMailToTheSameAddress() throws Exception {
        send(bookkeeper.value());
        jobs.run(request, SEND);
        UUID again = UUID.randomUUID();
        resent.ask(again, invoice.id(), bookkeeper, staff);
        jobs.run(again, SEND);
        assertThat(mailbox.to(bookkeeper)).hasSize(2);
    }

    @Test
    void aMailServerThatIsDownIsTriedAgain() throws Exception {
        send(bookkeeper.value());
        mailbox.refusing(
                bookkeeper,
                () -> assertThatThrownBy(() -> jobs.run(request, SEND)).isInstanceOf(RuntimeException.class));
        assertThat(resent.of(invoice.id()))
                .singleElement()
                .extracting(ResentInvoiceView::sentAt)
                .isEqualTo(java.util.Optional.empty());
        jobs.run(request, SEND);
        assertThat(mailbox.to(bookkeeper)).hasSize(1);
        assertThat(resent.of(invoice.id()).get(0).sentAt()).isPresent();
    }

    @Test
    void anInvoiceThatWasPaidMeanwhileAsksForNothing() throws Exception {
        send(bookkeeper.value());
        invoices.paid(invoice);
        jobs.run(request, SEND);
        assertThat(TestMailbox.part(mailbox.newest(bookkeeper), "text/plain"))
                .contains("is al betaald")
                .doesNotContain("/betalen/");
    }

    @Test
    void afterTheDueDateNobodyIsAskedToPayBeforeIt() throws Exception {
        clock.set(receivables.dates(invoice.id()).overdueAt().plus(Duration.ofDays(9)));
        send(bookkeeper.value());
        jobs.run(request, SEND);
        assertThat(TestMailbox.part(mailbox.newest(bookkeeper), "text/plain"))
                .contains(
                        "Er is nog " + invoice.total().display() + " te betalen",
                        "De vervaldag was "
                                + new BelgianDates().date(invoice.dueOn().orElseThrow()),
                        "/betalen/")
                .doesNotContain("ten laatste");
    }

    @Test
    void anInvoiceThatWasCreditedAsksForNothing() throws Exception {
        invoices.credited(invoice);
        jobs.runDue(invoice.id());
        send(bookkeeper.value());
        jobs.run(request, SEND);
        assertThat(TestMailbox.part(mailbox.newest(bookkeeper), "text/plain"))
                .contains("Deze factuur is intussen geannuleerd met een creditnota. Je hoeft niets te betalen.")
                .doesNotContain("aparte mail");
    }

    @Test
    void aCreditNoteToo() {
        InvoiceView note = invoices.credited(invoice);
        jobs.runDue(invoice.id());
        resent.ask(request, note.id(), bookkeeper, staff);
        jobs.run(request, SEND);
        assertThat(mailbox.subjects(bookkeeper))
                .containsExactly("Creditnota " + note.number() + " van Voorbeeldcentrum voor Diagnostiek");
    }

    @Test
    void thePageShowsWhoGetsItUsuallyAndWhereItWent() throws Exception {
        Document before = page();
        assertThat(before.select("main ul").text())
                .contains(people.account(manager).email().value(), "facturen@voorbeeld.example");
        assertThat(before.select("#email").val()).isEqualTo("facturen@voorbeeld.example");
        send(bookkeeper.value());
        assertThat(page().select("tbody tr").text()).contains(bookkeeper.value(), "Nog niet");
        jobs.run(request, SEND);
        assertThat(page().select("tbody tr").text())
                .contains(bookkeeper.value())
                .doesNotContain("Nog niet");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndKept() throws Exception {
        String page = browser.perform(post(address())
                        .param("email", "boekhouding@")
                        .param("request", request.toString())
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Document read = Jsoup.parse(page);
        assertThat(read.select("#email").val()).isEqualTo("boekhouding@");
        assertThat(read.select("#email-error")).hasSize(1);
        assertThat(read.select("input[name=request]").val()).isEqualTo(request.toString());
        assertThat(resent.of(invoice.id())).isEmpty();
    }

    @Test
    void whatIsNoInvoiceIsNotMailed() {
        assertThatThrownBy(() -> resent.ask(request, UUID.randomUUID(), bookkeeper, staff))
                .isInstanceOf(NoSuchElementException.class);
    }

    private void send(String email) throws Exception {
        browser.perform(post(address())
                        .param("email", email)
                        .param("request", request.toString())
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andExpect(redirectedUrl(address()));
    }

    private Document page() throws Exception {
        return Jsoup.parse(browser.perform(get(address()).with(people.signedIn(staff)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String address() {
        return "/beheer/facturen/" + invoice.id() + "/mail";
    }
}
