package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Another day until which there is to pay, which staff set while the invoice is not overdue. */
@PortalTest
class OtherDueDateTests {

    private static final LocalDate TODAY = LocalDate.of(2043, 5, 4);

    @Autowired
    MockMvc browser;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    Receivables receivables;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID staff;
    UUID manager;
    InvoiceView invoice;

    @BeforeEach
    void anInvoiceOfToday() {
        at(TODAY, 14);
        staff = people.staff();
        UUID organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        invoice = invoices.issued(organisation, 9_500);
        jobs.runDue(invoice.id());
    }

    @Test
    void theCaseWaitsForTheOtherDayAndTheOrganisationReadsIt() throws Exception {
        assertThat(page().select("#dueOn").val()).isEqualTo(TODAY.plusDays(30).toString());
        LocalDate other = TODAY.plusDays(45);
        assertThat(set(other.toString()).getRedirectedUrl()).isEqualTo(address());
        assertThat(dueOn()).isEqualTo(other);
        assertThat(page().select("dl.facts").text()).contains("18-06-2043");
        tellPayers();
        assertThat(about("Nieuwe vervaldag")).hasSize(1);
        assertThat(TestMailbox.part(mailbox.newest(people.account(manager).email()), "text/plain")
                        .replace('\u00A0', ' '))
                .contains("18-06-2043", "Er is € 95,00 te betalen")
                .doesNotContain("vindt op een andere dag plaats");
        at(TODAY.plusDays(40), 9);
        jobs.runDue(invoice.id());
        at(other, 9);
        jobs.runDue(invoice.id());
        assertThat(about("Herinnering")).hasSize(2);
        at(other.plusDays(1), 9);
        jobs.runDue(invoice.id());
        assertThat(receivables.find(invoice.id()).orElseThrow().overdue()).isTrue();
        assertThat(page().select("#dueOn")).as("the task is the place now").isEmpty();
    }

    @Test
    void whoWasRemindedOfTheOldDayIsRemindedOfTheNewOneToo() throws Exception {
        at(TODAY.plusDays(30), 9);
        jobs.runDue(invoice.id());
        assertThat(about("Herinnering")).hasSize(1);
        set(TODAY.plusDays(60).toString());
        at(TODAY.plusDays(54), 9);
        jobs.runDue(invoice.id());
        at(TODAY.plusDays(60), 9);
        jobs.runDue(invoice.id());
        assertThat(about("Herinnering")).hasSize(3);
    }

    @Test
    void twoClicksTellItOnce() throws Exception {
        set(TODAY.plusDays(45).toString());
        assertThat(set(TODAY.plusDays(45).toString()).getRedirectedUrl()).isEqualTo(address());
        tellPayers();
        assertThat(about("Nieuwe vervaldag")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'',Vul deze datum in",
        "morgen,datum",
        "2043-05-03,in het verleden",
        "2044-05-04,meer dan een jaar",
        "+99999999-01-01,meer dan een jaar"
    })
    void aDayThatIsWrongIsRefusedWithTheReasonAndKept(String typed, String why) throws Exception {
        MockHttpServletResponse answer = set(typed);
        assertThat(answer.getStatus()).isEqualTo(200);
        Document read = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(read.select("#dueOn").val()).isEqualTo(typed);
        assertThat(read.select("#dueOn-error").text()).contains(why);
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void whatIsOverduePaidOrCreditedHasNoOtherDay() throws Exception {
        at(TODAY.plusDays(31), 9);
        jobs.runDue(invoice.id());
        assertThat(set(TODAY.plusDays(60).toString()).getRedirectedUrl()).isEqualTo(address());
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(30));
        invoices.paid(invoice);
        assertThat(page().select("#dueOn")).isEmpty();
        assertThat(set(TODAY.plusDays(60).toString()).getRedirectedUrl()).isEqualTo(address());
        InvoiceView note = invoices.credited(invoice);
        assertThat(set(note.id(), TODAY.plusDays(60).toString()).getRedirectedUrl())
                .isEqualTo("/beheer/facturen/" + note.id());
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(30));
    }

    private MockHttpServletResponse set(String day) throws Exception {
        return set(invoice.id(), day);
    }

    private MockHttpServletResponse set(UUID document, String day) throws Exception {
        return browser.perform(post("/beheer/facturen/" + document)
                        .param("dueOn", day)
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page() throws Exception {
        return Jsoup.parse(browser.perform(get(address()).with(people.signedIn(staff)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String address() {
        return "/beheer/facturen/" + invoice.id();
    }

    private LocalDate dueOn() {
        return receivables.find(invoice.id()).orElseThrow().dueOn();
    }

    private void tellPayers() {
        database.sql("select id from payment_notice where invoice_id = ? and sent_at is null")
                .param(invoice.id())
                .query(UUID.class)
                .list()
                .forEach(jobs::runDue);
    }

    private List<String> about(String subject) {
        return mailbox.subjects(people.account(manager).email()).stream()
                .filter(one -> one.startsWith(subject))
                .toList();
    }

    private void at(LocalDate day, int hour) {
        clock.set(day.atTime(hour, 0).atZone(Belgium.ZONE).toInstant());
    }
}
