package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Four invoices of one organisation: one paid in two parts and then once more, one overpaid, one credited after it was
 * paid, and one that what is over pays a part of. What is owed goes back by a file for the bank, and the bank shows it.
 */
@InBrowser
class RefundStoryBrowserTests {

    private static final String PAYER = "Woonzorggroep De Zilverberk";
    private static final String ACCOUNT = "BE71096123456769";
    private static final String SHOWN = "BE71 0961 2345 6769";

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    Receivables receivables;

    @Autowired
    Clock clock;

    String mailbox;
    String otherStaff;
    InvoiceView inParts;
    InvoiceView overpaid;
    InvoiceView credited;
    InvoiceView next;

    @BeforeEach
    void fourInvoices() {
        UUID organisation = people.organisation(PAYER + " vzw");
        mailbox = email(people.registered(organisation, Role.MANAGER));
        otherStaff = email(people.staff());
        inParts = invoices.issued(organisation, 9_500);
        overpaid = invoices.issued(organisation, 12_000);
        credited = invoices.issued(organisation, 8_000);
        next = invoices.issued(organisation, 9_000);
    }

    @Test
    void everyCentThatIsOverIsKeptOrGoesBackAndTheBooksAgree(Visitor staff, Visitor releaser, Visitor manager) {
        manager.signIn(mailbox, TestPeople.PASSWORD).awaitMails(mailbox, 4);
        staff.signIn(STAFF);
        Books before = Books.of(staff, today().getYear());
        payInTwoParts(staff, manager);
        payTooMuch(staff, manager);
        creditWhatWasPaid(manager);
        seeWhatIsOwed(staff, manager);
        RefundDesk desk = new RefundDesk(staff);
        desk.keepFor(overpaid.number(), next.number());
        UUID first = desk.payBack(inParts.number());
        UUID second = desk.payBack(credited.number());
        refuseToReleaseOnesOwn(staff, first);
        releaser.signIn(otherStaff, TestPeople.PASSWORD);
        release(releaser, first);
        release(releaser, second);
        bankShowsItGone(staff, desk.file());
        seeThatItIsGone(staff, manager);
        // 420 euros came in and 175 left; customers owe 245 less by what was paid, and 80 less by the credit note
        assertThat(Books.of(staff, today().getYear()).since(before))
                .isEqualTo(new Books(24_500, 24_500, -32_500, 0, 0));
        look(staff);
    }

    private void payInTwoParts(Visitor staff, Visitor manager) {
        BankDesk bank = new BankDesk(staff);
        bank.read("deel-1.xml", CamtFile.of(statement().entry(from(4_000, inParts))));
        assertThat(bank.lines()).containsText("Geboekt op facturen");
        manager.awaitMail(mailbox, "Deel van factuur " + inParts.number() + " van ");
        assertThat(manager.page().locator("article.mail").first()).containsText("Er is nog € 55,00 te betalen");
        manager.open(page(inParts));
        assertThat(manager.page().locator("main"))
                .containsText("Er is al € 40,00 betaald. Er blijft € 55,00 te betalen.");
        new PageCheck(manager).here("payment-part");
        bank.read("deel-2.xml", CamtFile.of(statement().entry(from(5_500, inParts))));
        manager.open(page(inParts));
        assertThat(manager.notice()).containsText("Deze factuur is betaald");
    }

    private void payTooMuch(Visitor staff, Visitor manager) {
        new BankDesk(staff)
                .read(
                        "te-veel.xml",
                        CamtFile.of(statement()
                                .entry(from(9_500, inParts))
                                .entry(from(15_000, overpaid))
                                .entry(from(8_000, credited))));
        new PageCheck(staff).here("bank-file-unassigned");
        manager.awaitMails(mailbox, 7);
        assertThat(manager.page().locator("main"))
                .containsText("Factuur " + overpaid.number() + " is betaald, en er kwam € 30,00 te veel binnen.");
        assertThat(manager.page().locator("main"))
                .containsText("We ontvingen nog € 95,00 voor factuur " + inParts.number() + ", die al betaald was.");
    }

    private void creditWhatWasPaid(Visitor manager) {
        invoices.credited(credited);
        manager.awaitMail(mailbox, "Creditnota ");
        assertThat(manager.page().locator("article.mail").first())
                .containsText("De betaalde € 80,00 krijg je terug op de rekening of kaart waarmee betaald werd");
    }

    private void seeWhatIsOwed(Visitor staff, Visitor manager) {
        RefundDesk desk = new RefundDesk(staff).open();
        assertThat(desk.row("Te goed", inParts.number())).containsText("De factuur was al betaald");
        assertThat(desk.row("Te goed", inParts.number())).containsText("€ 95,00");
        assertThat(desk.row("Te goed", overpaid.number())).containsText("Er kwam meer binnen dan er te betalen was");
        assertThat(desk.row("Te goed", overpaid.number())).containsText("€ 30,00");
        assertThat(desk.row("Te goed", credited.number())).containsText("De factuur is gecrediteerd");
        assertThat(desk.row("Te goed", credited.number())).containsText(SHOWN);
        new PageCheck(staff).here("refunds-owed");
        manager.open("/facturen");
        assertThat(manager.notice()).containsText("Je organisatie heeft € 205,00 te goed");
        new PageCheck(manager).here("invoices-owed");
    }

    private void refuseToReleaseOnesOwn(Visitor staff, UUID refund) {
        Tasklist tasklist = Tasklist.of(staff).claimTask(billing.taskId(refund));
        tasklist.choose("Vrijgeven: het geld gaat terug");
        assertThat(tasklist.refusal())
                .containsText("Iemand anders dan wie de terugbetaling aanvroeg, moet ze vrijgeven.");
        Tasklist.of(staff).openTask(billing.taskId(refund)).release();
    }

    private void release(Visitor releaser, UUID refund) {
        Tasklist tasklist = Tasklist.of(releaser).claimTask(billing.taskId(refund));
        assertThat(tasklist.formLink("de pagina van de terugbetaling")).endsWith("/beheer/terugbetalingen/" + refund);
        tasklist.choose("Vrijgeven: het geld gaat terug");
        releaser.screenshot("refund-release-task");
        tasklist.complete();
        releaser.open("/beheer/terugbetalingen/" + refund);
        assertThat(releaser.page().locator("main")).containsText("De terugbetaling mag vertrekken.");
        new PageCheck(releaser).here("refund-released");
    }

    private void bankShowsItGone(Visitor staff, String file) {
        BankDesk bank = new BankDesk(staff)
                .read(
                        "terug.cod",
                        CodaFile.of(statement()
                                .entry(to(-9_500, RefundDesk.endToEndId(file, "95.00")))
                                .entry(to(-8_000, RefundDesk.endToEndId(file, "80.00")))));
        assertThat(bank.lines()).hasCount(2);
        assertThat(bank.lines().first()).containsText("Onze terugbetaling, vertrokken");
        new PageCheck(staff).here("bank-file-refunds");
    }

    private void seeThatItIsGone(Visitor staff, Visitor manager) {
        RefundDesk desk = new RefundDesk(staff).open();
        assertThat(desk.row("Afgelopen terugbetalingen", inParts.number())).containsText("Terugbetaald");
        assertThat(desk.row("Afgelopen terugbetalingen", credited.number())).containsText("Terugbetaald");
        assertThat(desk.row("Te goed", PAYER)).hasCount(0);
        manager.awaitMail(mailbox, "Terugbetaling voor factuur ");
        assertThat(manager.page().locator("main"))
                .containsText(
                        "€ 95,00 voor factuur " + inParts.number() + " is teruggestort op rekening " + SHOWN + ".");
        assertThat(manager.page().locator("main"))
                .containsText(
                        "€ 80,00 voor factuur " + credited.number() + " is teruggestort op rekening " + SHOWN + ".");
        manager.open("/facturen");
        assertThat(manager.notice()).hasCount(0);
        assertThat(manager.rows(next.number())).containsText("Openstaand, nog € 60,00");
        assertThat(manager.rows(inParts.number())).containsText("Betaald");
        assertThat(manager.rows(overpaid.number())).containsText("Betaald");
        assertThat(manager.rows(credited.number())).containsText("Gecrediteerd");
        manager.open(page(credited));
        new PageCheck(manager).here("payment-credited");
        staff.open("/beheer/facturen?jaar=alle&zoek=" + next.number());
        assertThat(staff.rows(next.number())).containsText("Openstaand, nog € 60,00");
    }

    private void look(Visitor staff) {
        new PageCheck(staff)
                .at("/beheer/bankafschriften/controle", "bank-proof")
                .at("/beheer/boekhouding", "journal")
                .at("/beheer/betalingen", "payments")
                .at("/beheer/facturen/" + inParts.id(), "invoice-desk-page")
                .at("/beheer/facturen/" + next.id(), "invoice-desk-kept")
                .at("/beheer/terugbetalingen", "refunds-done");
        new RefundDesk(staff)
                .row("Afgelopen terugbetalingen", credited.number())
                .locator("a")
                .first()
                .click();
        new PageCheck(staff).here("refund-done");
    }

    private PaperStatement statement() {
        return PaperStatement.of(CamtFile.OURS).on(today());
    }

    private PaperEntry from(long cents, InvoiceView invoice) {
        return entry(cents, other().text(invoice.communication().orElseThrow().display()));
    }

    private PaperEntry to(long cents, String endToEndId) {
        return entry(cents, other().endToEndId(endToEndId));
    }

    private static PaperPart other() {
        return PaperPart.of().name(PAYER).iban(ACCOUNT);
    }

    private PaperEntry entry(long cents, PaperPart part) {
        String reference = UUID.randomUUID().toString().substring(0, 20);
        return PaperEntry.of(cents).on(today()).reference(reference).part(part);
    }

    private String page(InvoiceView invoice) {
        return URI.create(receivables.page(invoice.id())).getPath();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String email(UUID person) {
        return people.account(person).email().value();
    }
}
