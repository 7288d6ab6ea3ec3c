package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two seats in an intervision that a manager orders and the organisation pays by transfer, one of them not at once. */
@InBrowser
class BankTransferStoryBrowserTests {

    private static final String PRICE = Money.ofCents(9_500).display();
    private static final String SURE = "Je plaats in de intervisie is zeker";

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Clock clock;

    String managers;
    String lottes;
    String piets;

    @BeforeEach
    void twoTrainersAndAManager() {
        UUID organisation = people.organisation("Thuiszorg De Meander vzw");
        managers = email(people.registered(organisation, Role.MANAGER, new PersonName("Mia", "Desmet")));
        lottes = email(trainer(organisation, new PersonName("Lotte", "Jacobs")));
        piets = email(trainer(organisation, new PersonName("Piet", "Goossens")));
    }

    @Test
    void aTransferWithTheRightMessageAndAmountMakesTheSeatSure(Visitor staff, Visitor manager) {
        IntervisionDesk desk = new IntervisionDesk(staff.signIn(STAFF));
        String intervision = desk.plan(LocalDate.now(clock).plusDays(20), "Stadskantoor, Mechelen");
        enrolBoth(manager.signIn(managers, TestPeople.PASSWORD), intervision);
        payTheFirst(manager, desk);
        payAPartForTheSecond(manager, desk);
        payTheRestForTheSecond(manager, desk);
    }

    private void enrolBoth(Visitor manager, String intervision) {
        manager.openTab("Intervisies");
        manager.page().locator("a[href$='/intervisies/" + intervision + "']").click();
        manager.tick("Lotte Jacobs").tick("Piet Goossens");
        manager.screenshot("story-transfer-01-enrol").press("Betalend inschrijven voor " + PRICE + " per trainer");
        assertThat(manager.notice()).containsText("2 trainers hebben een plaats, niemand staat op de wachtlijst.");
        assertThat(manager.rows("Lotte Jacobs")).containsText("Plaats voorbehouden, betaling loopt");
        manager.screenshot("story-transfer-02-ordered");
    }

    private void payTheFirst(Visitor manager, IntervisionDesk desk) {
        Locator line = desk.read("95.00", message(manager, "Lotte Jacobs"));
        assertThat(line).containsText("Geboekt op facturen");
        desk.screenshot("story-transfer-03-booked");
        manager.awaitMail(lottes, SURE);
        manager.open("/intervisies");
        assertThat(manager.rows("Lotte Jacobs")).containsText("Plaats zeker");
        assertThat(manager.rows("Piet Goossens")).containsText("Plaats voorbehouden, betaling loopt");
    }

    private void payAPartForTheSecond(Visitor manager, IntervisionDesk desk) {
        Locator line = desk.read("50.00", message(manager, "Piet Goossens"));
        assertThat(line).containsText("Geboekt op facturen");
        desk.look("bank-file-part");
        manager.awaitMail(managers, "Deel van factuur");
        assertThat(manager.page().locator("article.mail").first()).containsText("Er is nog € 45,00 te betalen");
        manager.open("/intervisies");
        assertThat(manager.rows("Piet Goossens")).containsText("Plaats voorbehouden, betaling loopt");
        manager.open("/facturen");
        assertThat(manager.page().locator("main")).containsText("Openstaand, nog € 45,00");
        assertThat(manager.page().locator("main")).containsText("Betaald");
        manager.screenshot("story-transfer-05-invoices");
    }

    private void payTheRestForTheSecond(Visitor manager, IntervisionDesk desk) {
        assertThat(desk.read("45.00", message(manager, "Piet Goossens"))).containsText("Geboekt op facturen");
        manager.awaitMail(piets, SURE);
        manager.open("/intervisies");
        assertThat(manager.rows("Piet Goossens")).containsText("Plaats zeker");
        manager.screenshot("story-transfer-08-sure");
    }

    /** What to write with a transfer, by the mail with the invoice for this trainer. */
    private String message(Visitor manager, String trainer) {
        await().pollInSameThread()
                .atMost(Patience.MOST)
                .until(() -> invoiceFor(trainer, manager).count() == 1);
        return invoiceFor(trainer, manager)
                .textContent()
                .replaceFirst("(?s).*met de mededeling (\\+\\+\\+[0-9/]+\\+\\+\\+).*", "$1");
    }

    private Locator invoiceFor(String trainer, Visitor manager) {
        return manager.mails(managers).filter(new Locator.FilterOptions().setHasText("deelnemer " + trainer));
    }

    private UUID trainer(UUID organisation, PersonName name) {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL, name);
        instruments.assign(trainer, Set.of("ltcf"));
        people.attested(trainer, "ltcf");
        return trainer;
    }

    private String email(UUID person) {
        return people.account(person).email().value();
    }
}
