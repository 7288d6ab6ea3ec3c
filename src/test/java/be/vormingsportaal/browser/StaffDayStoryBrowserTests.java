package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.desk.NextMorning;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day of somebody of the quality centre, from the first telephone call to the mail of the next morning. */
@InBrowser
class StaffDayStoryBrowserTests {

    private static final String NAME = "WZC De Zilverpopulier";
    private static final int INVITATIONS = 40;
    private static final String TASKS_OF_MANAGERS =
            "/taken?voor=organisaties&soort=registration-follow-up&zoek=Zilverpopulier";

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks waiting;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    NextMorning nextMorning;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation(NAME);
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void fromTheFirstCallToTheMailOfTheNextMorning(Visitor staff) {
        UUID caller = people.invited(organisation, Role.CAREGIVER, new PersonName("Annelies", "Vercauteren"), manager);
        staff.signIn(STAFF);

        // a care provider phones, whose name is typed with an error
        find(staff, "anelies vercautren", "Annelies Vercauteren");
        awaitMails(staff, 1);
        staff.follow("Registratielink opnieuw versturen").press("Opnieuw versturen");
        assertThat(staff.notice()).containsText("Annelies Vercauteren");
        awaitMails(staff, 2);
        assertThat(mails(staff).first()).containsText("Afgeleverd aan de mailserver");

        // a payment is assigned
        InvoiceView invoice = invoices.issued(organisation, 4_200);
        staff.open("/taken/" + billing.taskId(billing.unassigned()));
        staff.tick("Toewijzen aan een factuur")
                .type("Nummer van de factuur", invoice.number())
                .press("Afronden");
        assertThat(staff.notice()).containsText("De taak is afgerond.");

        // an attest is corrected
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL, new PersonName("Godfried", "Quintens"));
        people.attested(trainer, "ltcf");
        find(staff, "quintens", "Godfried Quintens");
        staff.page()
                .locator("#attesten ~ table a, table[aria-labelledby=attesten] a")
                .first()
                .click();
        staff.page().locator("a[href$='/beslissen']").first().click();
        staff.tick("Verbeteren: het attest is goed, de vervaldatum niet");
        staff.page().locator("#expiresOn").fill(LocalDate.now().plusYears(2).toString());
        staff.page().locator("#reason").fill("Zoals afgesproken aan de telefoon.");
        staff.press("Beslissing bewaren");
        assertThat(staff.notice()).containsText("De vervaldatum is verbeterd");

        // forty invitations are sent again at once
        for (int i = 0; i < INVITATIONS; i++) {
            waiting.followUp(organisation, manager);
        }
        staff.open(TASKS_OF_MANAGERS);
        staff.tick("Alle " + INVITATIONS + " taken van deze lijst")
                .tick("De link opnieuw versturen")
                .press("Afronden");
        assertThat(staff.notice()).containsText(INVITATIONS + " taken zijn afgerond.");

        // one case is looked at
        staff.open("/beheer/personen/" + caller)
                .page()
                .locator("#dossiers ~ table a")
                .first()
                .click();
        assertThat(staff.page().locator("main")).containsText("De persoon moet zich nog registreren");
        assertThat(staff.page().locator(".timeline")).containsText("De persoon is uitgenodigd");

        // nothing is left of the day
        staff.open(TASKS_OF_MANAGERS);
        assertThat(staff.page().locator(".empty")).isVisible();
        staff.open("/taken?wie=mij&zoek=Zilverpopulier");
        assertThat(staff.page().locator(".empty")).isVisible();

        // what comes in the evening stands in the mail of the next morning
        billing.unassigned();
        nextMorning.come();
        staff.awaitMail(STAFF, "Wat op je wacht in het Vormingsportaal");
        assertThat(staff.page().locator("article.mail").first()).containsText("nieuw");
    }

    private static void find(Visitor staff, String typed, String name) {
        staff.page().keyboard().press("Control+k");
        staff.page().keyboard().type(typed);
        staff.page().keyboard().press("Enter");
        assertThat(staff.page().locator("main .hits")).containsText(name);
        staff.follow(name);
        assertThat(staff.heading()).hasText(name);
    }

    private static Locator mails(Visitor staff) {
        return staff.page().locator("table[aria-labelledby=mails] tbody tr");
    }

    /** The page says what became of mails when it is opened. */
    private static void awaitMails(Visitor staff, int count) {
        String page = staff.page().url();
        await().pollInSameThread().atMost(Patience.MOST).until(() -> {
            staff.open(page);
            return mails(staff).count() >= count
                    && mails(staff).first().textContent().contains("Afgeleverd");
        });
    }
}
