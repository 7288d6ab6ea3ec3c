package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An intervision that is paid online, from the day it is planned to the new attest, as chapter 6 of the manual tells it. */
@InBrowser
class IntervisionStoryBrowserTests {

    private static final String ORGANISATION = "WZC De Zilverberk";
    private static final String TAB = "/instrumenten/ltcf/intervisies";
    private static final String PRICE = Money.ofCents(9_500).display();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    @Autowired
    MailRoom mails;

    @Autowired
    Clock clock;

    String trainers;
    String managers;
    LocalDate today;
    LocalDate heldOn;
    String intervision;

    @BeforeEach
    void aTrainerAndAManager() {
        UUID organisation = people.organisation(ORGANISATION);
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL, new PersonName("Els", "Wouters"));
        instruments.assign(trainer, Set.of("ltcf"));
        trainers = people.account(trainer).email().value();
        UUID manager = people.registered(organisation, Role.MANAGER, new PersonName("Koen", "Lambrecht"));
        managers = people.account(manager).email().value();
        today = LocalDate.now(clock);
        heldOn = today.plusDays(9);
        // the story ends on the day after, in the same year
        heldOn = heldOn.plusDays(1).getYear() == heldOn.getYear() ? heldOn : heldOn.plusDays(1);
    }

    @Test
    void aTrainerFollowsAnIntervisionThatTheOrganisationPaysOnline(
            Visitor staff, Visitor trainer, Visitor manager, Visitor stranger) {
        staff.signIn(STAFF);
        intervision = new IntervisionDesk(staff).plan(heldOn, "Vergaderzaal 2, Gent");
        staff.screenshot("story-intervision-01-planned");
        trainer.signIn(trainers, TestPeople.PASSWORD);
        handInTheAttest(trainer);
        String enrolment = enrol(trainer);
        String invoice = theManagerGetsTheInvoice(manager);
        manager.signIn(managers, TestPeople.PASSWORD);
        String invoiceId = theInvoiceIsInTheList(manager, invoice, "Openstaand");
        theDiagramsStandAtThePayment(staff, enrolment, invoiceId);
        pay(manager, invoice);
        theSeatIsSure(trainer);
        theInvoiceIsInTheList(manager, invoice, "Betaald");
        theDiagramWaitsForTheDay(staff, enrolment, invoiceId);
        recordAttendance(staff);
        String proof = theProofIsMailed(trainer);
        anybodyChecksIt(stranger, proof);
        oneClickMakesTheFile(trainer);
    }

    /** Chapter 2.2.1: of a Flemish institution, in the year before the intervision. */
    private void handInTheAttest(Visitor trainer) {
        AttestEntry.of(trainer)
                .handIn(
                        "Voorbeeldinstituut voor Zorgopleidingen",
                        LocalDate.of(heldOn.getYear() - 1, 6, 1),
                        LocalDate.of(heldOn.getYear(), 12, 31),
                        new FilePayload("attest.pdf", "application/pdf", PaperFiles.pdf("Attest Els Wouters")));
    }

    /** @return the id of the enrolment */
    private String enrol(Visitor trainer) {
        trainer.open("/instrumenten/ltcf").openTab("Intervisies");
        Locator card = main(trainer)
                .locator("article")
                .filter(new Locator.FilterOptions()
                        .setHas(trainer.page().locator("a[href$='/intervisies/" + intervision + "']")));
        assertThat(card).containsText(DAY.format(heldOn) + " van 09:00 tot 12:30");
        assertThat(card).containsText("Nog 8 plaatsen");
        trainer.screenshot("story-intervision-02-tab");
        card.locator("a").click();
        assertThat(main(trainer)).containsText("Deze inschrijving kost " + PRICE + ". " + ORGANISATION);
        assertThat(main(trainer)).containsText("Koen Lambrecht");
        trainer.screenshot("story-intervision-03-price").press("Betalend inschrijven voor " + PRICE);
        assertThat(trainer.notice()).containsText("De plaats is voorbehouden.");
        assertThat(main(trainer).locator("article").first()).containsText("Plaats voorbehouden, betaling loopt");
        trainer.screenshot("story-intervision-04-enrolled");
        return trainer.page()
                .locator("a[href$='/annuleren']")
                .getAttribute("href")
                .split("/")[2];
    }

    /** @return the number of the invoice */
    private String theManagerGetsTheInvoice(Visitor manager) {
        manager.awaitMail(managers, "Factuur 2");
        String text = manager.page().locator("article.mail").first().textContent();
        assertThat(text).contains("deelnemer Els Wouters").contains(PRICE).contains("gaat via Peppol");
        String number = text.replaceFirst("(?s).*factuur (\\d{4}-\\d+) .*", "$1");
        MailFiles files = MailFiles.of(manager, "factuur-" + number + ".pdf");
        assertThat(files.pdfText(0)).contains(number, ORGANISATION, "Els Wouters");
        new PageCheck(manager).here("mailbox-with-files");
        manager.open(manager.newestLink());
        assertThat(manager.heading()).hasText("Factuur " + number);
        assertThat(main(manager)).containsText(ORGANISATION);
        assertThat(main(manager)).containsText("Nog te betalen");
        assertThat(main(manager)).containsText(PRICE);
        manager.screenshot("story-intervision-06-to-pay");
        return number;
    }

    /** @return the id of the invoice */
    private String theInvoiceIsInTheList(Visitor manager, String number, String state) {
        manager.open("/").openTab("Facturen");
        Locator row = manager.rows(number);
        assertThat(row).containsText(state);
        manager.screenshot("story-intervision-invoices-" + state);
        String pdf = row.locator("a[href$='factuur.pdf']").getAttribute("href");
        assertThat(manager.page().request().get(pdf).headers().get("content-type"))
                .startsWith("application/pdf");
        String ubl = row.locator("a[href$='factuur.xml']").getAttribute("href");
        assertThat(manager.page().request().get(ubl).text()).contains("<cbc:ID>" + number + "</cbc:ID>");
        return pdf.split("/")[2];
    }

    private void theDiagramsStandAtThePayment(Visitor staff, String enrolment, String invoiceId) {
        mails.awaitSilence(UUID.fromString(enrolment));
        mails.awaitSilence(UUID.fromString(invoiceId));
        Cockpit.of(staff, "intervision-enrolment")
                .open(enrolment)
                .assertAt("Task_AwaitPayment", "Gateway_Course")
                .screenshot("story-intervision-07-cockpit-enrolment");
        Cockpit.of(staff, "invoice-payment")
                .open(invoiceId)
                .assertAt("SubProcess_AwaitPayment", "Event_ReminderBefore", "Event_ReminderOnDay", "Event_Overdue")
                .screenshot("story-intervision-08-cockpit-payment");
    }

    private void pay(Visitor manager, String invoice) {
        manager.awaitMail(managers, "Factuur 2");
        manager.open(manager.newestLink()).press("Naar de betaaldienst");
        manager.page().waitForURL("**/demo/betalen/**");
        assertThat(main(manager)).containsText(PRICE);
        new PageCheck(manager).here("payment-demo-provider");
        manager.press("Betalen");
        manager.awaitText("Deze factuur is betaald. Je hoeft niets meer te doen.");
        assertThat(manager.heading()).hasText("Factuur " + invoice);
        manager.screenshot("story-intervision-10-paid");
    }

    private void theSeatIsSure(Visitor trainer) {
        trainer.awaitMail(trainers, "Je plaats in de intervisie is zeker");
        String calendar = MailFiles.of(trainer, "intervisie.ics").text(0);
        assertThat(calendar)
                .contains("BEGIN:VEVENT", "Vergaderzaal 2")
                .contains("DTSTART;TZID=Europe/Brussels:" + heldOn.toString().replace("-", "") + "T090000");
        trainer.screenshot("story-intervision-11-sure");
        assertThat(main(trainer.open(TAB)).locator("article").first()).containsText("Plaats zeker");
    }

    private void theDiagramWaitsForTheDay(Visitor staff, String enrolment, String invoiceId) {
        mails.awaitSilence(UUID.fromString(enrolment));
        mails.awaitSilence(UUID.fromString(invoiceId));
        Cockpit.of(staff, "intervision-enrolment")
                .open(enrolment)
                .assertAt("Gateway_Course")
                .screenshot("story-intervision-12-cockpit-enrolment");
        Cockpit payments = Cockpit.of(staff, "invoice-payment");
        assertThat(payments.element("SubProcess_AwaitPayment")).isVisible();
        payments.awaitLoaded();
        assertThat(payments.cases(invoiceId)).hasCount(0);
        payments.screenshot("story-intervision-13-cockpit-payments");
    }

    private void recordAttendance(Visitor staff) {
        staff.setClockForward((int) ChronoUnit.DAYS.between(today, heldOn) + 1);
        new IntervisionDesk(staff).open(intervision);
        staff.tick("Els Wouters was aanwezig");
        new PageCheck(staff).here("intervision-attendance");
        staff.press("Aanwezigheid bewaren");
        assertThat(staff.notice()).containsText("De aanwezigheid is bewaard.");
    }

    /** @return where anybody can check it */
    private String theProofIsMailed(Visitor trainer) {
        trainer.awaitMail(trainers, "Je bewijs van deelname aan de intervisie");
        MailFiles files = MailFiles.of(trainer, "bewijs-van-deelname.pdf");
        assertThat(files.pdfText(0)).contains("Els Wouters", ORGANISATION, DAY.format(heldOn));
        trainer.screenshot("story-intervision-15-proof");
        return files.pdfLink(0);
    }

    private static void anybodyChecksIt(Visitor stranger, String proof) {
        stranger.open(proof);
        assertThat(main(stranger)).containsText("Dit bewijs is geldig.");
        assertThat(main(stranger)).containsText("Els Wouters");
        stranger.screenshot("story-intervision-16-checked");
    }

    /** Chapter 2.2.2: the attest and the proofs since, as one document. */
    private void oneClickMakesTheFile(Visitor trainer) {
        trainer.open(TAB);
        assertThat(main(trainer)).containsText("Nog 1 van 2 intervisies in " + heldOn.getYear() + ".");
        new PageCheck(trainer).here("intervisions-tab-attended");
        trainer.press("Nieuw attestbestand maken");
        assertThat(trainer.notice()).containsText("Je attest en 1 bewijs staan klaar.");
        assertThat(trainer.page().locator(".file-name"))
                .containsText(new String[] {"mijn-attest.pdf", "bewijs-van-deelname-" + heldOn + ".pdf"});
        assertThat(trainer.field("Datum geldig attest")).hasValue("");
        trainer.field("Datum geldig attest").fill(heldOn.toString());
        trainer.field("Datum geldig attest").blur();
        assertThat(trainer.field("Vervaldatum certificaat")).hasValue((heldOn.getYear() + 1) + "-12-31");
        assertThat(main(trainer)).containsText("het portaal kent er 1");
        trainer.screenshot("story-intervision-18-new-attest");
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }
}
