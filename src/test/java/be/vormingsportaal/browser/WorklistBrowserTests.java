package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks are done in the portal, with the keyboard alone and on a phone, and are gone in Tasklist. */
@InBrowser
class WorklistBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks waiting;

    @Autowired
    TestBilling billing;

    @Test
    void aManagerSendsALinkAgainWithTheKeyboardAlone(Visitor manager) {
        UUID organisation = people.organisation("WZC De Zilverlinde");
        UUID account = people.registered(organisation, Role.MANAGER);
        waiting.followUp(organisation, account);
        manager.signIn(people.account(account).email().value(), TestPeople.PASSWORD)
                .openTab("Taken");
        Page page = manager.page();
        manager.reach("table.tasks tbody a");
        page.keyboard().press("Enter");
        assertThat(manager.heading()).hasText("Registratie opvolgen");
        manager.reach("input[name=decision]");
        page.keyboard().press("Space");
        manager.reach("button:has-text('Afronden')");
        page.keyboard().press("Enter");
        assertThat(manager.notice()).containsText("De taak is afgerond.");
        assertThat(page.locator(".empty")).containsText("Er wacht niets op jou");
        assertThat(Tasklist.of(manager).count()).hasText("0");
    }

    @Test
    void onlyWhatTheChoiceAsksIsShown(Visitor staff) {
        String task = billing.taskId(billing.unassigned());
        staff.signIn(STAFF).open("/taken/" + task);
        Locator number = staff.field("Nummer van de factuur");
        assertThat(number).isHidden();
        staff.tick("Toewijzen aan een factuur");
        assertThat(number).isVisible();
        assertThat(staff.field("Notitie").first()).isHidden();
        staff.type("Nummer van de factuur", "1999-000001").press("Afronden");
        assertThat(staff.page().locator("#fouten")).isFocused();
        assertThat(number).hasValue("1999-000001");
        staff.tick("Nog niet toewijzen, wel een notitie bewaren");
        assertThat(number).isHidden();
    }

    @Test
    void thePagesOfTasksCanBeUsedByEverybody(Visitor staff, Visitor manager) {
        UUID organisation = people.organisation("Woonzorgcentrum Onze-Lieve-Vrouw van de Zilverlinde");
        UUID account = people.registered(organisation, Role.MANAGER);
        UUID task = waiting.followUp(organisation, account);
        waiting.followUp(organisation, account);
        String payment = billing.taskId(billing.unassigned());
        staff.signIn(STAFF);
        new PageCheck(staff)
                .at("/taken", "tasks")
                .at("/taken?voor=organisaties&soort=registration-follow-up", "tasks-several")
                .refused("Afronden", "tasks-several-refused")
                .at("/taken?zoek=niemand-heet-zo", "tasks-none")
                .at("/taken/" + payment, "task")
                .refused("Afronden", "task-refused")
                .at("/taken/" + UUID.randomUUID(), "task-gone");
        staff.open("/taken/" + task).press("Op mij nemen");
        new PageCheck(staff).here("task-taken");
        manager.signIn(people.account(account).email().value(), TestPeople.PASSWORD);
        new PageCheck(manager).at("/taken", "tasks-of-manager").at("/taken/" + task, "task-of-manager");
    }

    @Test
    void withoutScriptsEveryPartSaysForWhichChoiceItIs(@WithoutJavaScript Visitor staff) {
        staff.signIn(STAFF).open("/taken/" + billing.taskId(billing.unassigned()));
        assertThat(staff.page().locator("[data-values=INVOICE] .task-only"))
                .hasText("Alleen bij: Toewijzen aan een factuur");
        assertThat(staff.field("Nummer van de factuur")).isVisible();
    }
}
