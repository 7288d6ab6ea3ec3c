package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.desk.NextMorning;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A morning of a manager: the mail, the task in it, a person of the own list, and where something stands. */
@InBrowser
class ManagerMorningBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks waiting;

    @Autowired
    NextMorning nextMorning;

    UUID organisation;
    UUID account;
    String email;

    @BeforeEach
    void aTaskWaits() {
        organisation = people.organisation("WZC De Goudenregen");
        account = people.registered(organisation, Role.MANAGER);
        email = people.account(account).email().value();
        waiting.followUp(organisation, account, new PersonName("Roos", "Lambrecht"));
    }

    @Test
    void byKeyboardAlone(Visitor manager) {
        nextMorning.come();
        manager.awaitMail(email, "Wat op je wacht in het Vormingsportaal");
        manager.open("/aanmelden");
        Page page = manager.page();
        page.locator("#email").focus();
        page.keyboard().type(email);
        manager.reach("#password");
        page.keyboard().type(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(manager.heading()).hasText("Trainers");

        press(manager, ".portal-tabs a:has-text('Taken')");
        press(manager, "table.tasks tbody a");
        assertThat(manager.heading()).hasText("Registratie opvolgen");
        manager.reach("input[name=decision]");
        page.keyboard().press("Space");
        press(manager, "button:has-text('Afronden')");
        assertThat(manager.notice()).containsText("De taak is afgerond.");

        press(manager, ".portal-tabs a:has-text('Trainers')");
        press(manager, "#personen a[href^='/personen/']:has-text('Lambrecht')");
        assertThat(manager.heading()).hasText("Roos Lambrecht");
        press(manager, "main a:has-text('Waar staat dit?')");
        assertThat(page.locator("main")).containsText("De persoon moet zich nog registreren");
        assertThat(page.locator(".case-canvas")).hasCount(0);
    }

    @Test
    void onAPhone(@Phone Visitor manager) {
        manager.signIn(email, TestPeople.PASSWORD).openTab("Taken");
        manager.page().locator("table.tasks tbody a").first().click();
        manager.tick("De link opnieuw versturen").press("Afronden");
        assertThat(manager.notice()).containsText("De taak is afgerond.");
        manager.openTab("Trainers");
        manager.page()
                .locator("#personen a[href^='/personen/']:has-text('Lambrecht')")
                .click();
        assertThat(manager.heading()).hasText("Roos Lambrecht");
        manager.page().locator("main a:has-text('Waar staat dit?')").click();
        assertThat(manager.page().locator("main")).containsText("De persoon moet zich nog registreren");
    }

    private static void press(Visitor manager, String selector) {
        manager.reach(selector).page().keyboard().press("Enter");
    }
}
