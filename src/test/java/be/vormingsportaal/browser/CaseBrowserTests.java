package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff looks at a case, and a manager reads where something stands. */
@InBrowser
class CaseBrowserTests {

    private static final String REGISTRATION = "/beheer/dossiers/account-registration/";

    @Autowired
    TestPeople people;

    @Autowired
    MailRoom mailRoom;

    /** What the browser complains about, such as a style that the portal does not allow, fails the test by itself. */
    @Test
    void theTokenStandsWhereTheCaseWaits(Visitor staff) {
        UUID person = invited();
        staff.signIn(STAFF).open(REGISTRATION + person);
        awaitDrawing(staff);

        Locator drawing = staff.page().locator(".case-canvas");
        assertThat(drawing.locator("[data-element-id=Event_FollowUpDue].case-token"))
                .hasCount(1);
        assertThat(drawing.locator("[data-element-id=Task_SendRegistrationLink].case-done"))
                .hasCount(1);
        assertThat(drawing.locator("[data-element-id=Task_SendWelcome].case-done"))
                .hasCount(0);
        assertThat(drawing.locator(".case-mark-token").first()).isVisible();
        assertThat(drawing.locator(".bjs-powered-by")).isVisible();
        assertThat(staff.page().locator("main")).containsText("De persoon moet zich nog registreren");
        new PageCheck(staff).here("case");
    }

    @Test
    void whoeverMadeTheDrawingIsNamedAsTheLicenceAsks(Visitor staff) {
        UUID person = invited();
        staff.signIn(STAFF).open(REGISTRATION + person);
        awaitDrawing(staff);

        staff.page().locator(".bjs-powered-by").click();

        assertThat(staff.page().locator(".bjs-powered-by-lightbox")).isVisible();
    }

    @Test
    void aNoteStandsAmongWhatHappenedAndCanBeTakenBack(Visitor staff) {
        UUID person = invited();
        staff.signIn(STAFF).open(REGISTRATION + person).press("Notitie toevoegen");
        new PageCheck(staff).here("case-note-missing");

        staff.type("Notitie", "Belde dat de mail niet aankwam.").press("Notitie toevoegen");
        assertThat(staff.page().locator(".timeline")).containsText("Belde dat de mail niet aankwam.");
        staff.follow("Alles tonen (5)");
        awaitDrawing(staff);
        new PageCheck(staff).here("case-all");
        staff.press("Notitie terugnemen");

        assertThat(staff.notice()).containsText("teruggenomen");
        assertThat(staff.page().locator(".timeline")).not().containsText("Belde");
    }

    @Test
    void aManagerReadsWhereARegistrationStands(Visitor manager) {
        String email = TestPeople.anyAddress().value();
        manager.signIn(Visitor.MANAGER).addTrainer("Nele", "Nieuw", email);

        manager.rows(email).locator("a[href^='/dossiers/']").click();

        assertThat(manager.heading()).hasText("Waar staat dit?");
        assertThat(manager.page().locator("main")).containsText("De persoon moet zich nog registreren");
        assertThat(manager.page().locator(".case-canvas")).hasCount(0);
        new PageCheck(manager).here("case-where");
    }

    @Test
    void allOfItIsThereInWords(@WithoutJavaScript Visitor staff) {
        staff.signIn(STAFF).open(REGISTRATION + invited());

        assertThat(staff.page().locator(".case-canvas")).isHidden();
        assertThat(staff.page().locator("main")).containsText("De persoon moet zich nog registreren");
        assertThat(staff.page().locator(".timeline")).containsText("De persoon is uitgenodigd");
    }

    private UUID invited() {
        UUID person = people.invited(people.organisation("WZC De Berk"), Role.CAREGIVER, people.staff());
        mailRoom.awaitSilence(person);
        return person;
    }

    private static void awaitDrawing(Visitor visitor) {
        assertThat(visitor.page().locator(".case-canvas[data-drawn=true]")).isVisible();
    }
}
