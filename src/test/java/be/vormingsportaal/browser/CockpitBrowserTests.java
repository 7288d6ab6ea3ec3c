package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Staff sees in Cockpit where every case stands. */
@InBrowser
class CockpitBrowserTests {

    @Test
    void anOpenInvitationStandsAtBothItsDeadlinesOnTheDiagram(Visitor manager, Visitor staff) {
        manager.signIn(MANAGER)
                .addTrainer("Sofie", "Segers", "sofie@delinde.example")
                .awaitMails("sofie@delinde.example", 1);
        manager.open("/trainers").correct("sofie@delinde.example");
        String businessKey = manager.page().url().replaceFirst(".*/trainers/([^/]+)/.*", "$1");

        staff.signIn(STAFF).openTab("Cockpit");
        Page cockpit = staff.page();
        cockpit.waitForURL("**/#/dashboard**");
        cockpit.navigate(cockpit.url().replaceFirst("#.*", "#/processes"));
        cockpit.locator("td.key a[href*='account-registration']").first().click();
        assertThat(cockpit.locator("svg [data-element-id=SubProcess_AwaitRegistration]"))
                .isVisible();
        staff.screenshot("cockpit-process");
        Locator row = cockpit.locator("tr").filter(new Locator.FilterOptions().setHasText(businessKey));
        row.locator("a[href*='process-instance']").first().click();
        assertThat(row).hasCount(0);

        for (String element : List.of("SubProcess_AwaitRegistration", "Event_ReminderDue", "Event_FollowUpDue")) {
            assertThat(tokensAt(element, cockpit)).isVisible();
            assertThat(tokensAt(element, cockpit)).hasText("1");
        }
        assertThat(cockpit.locator(".djs-overlays .instance-count")).hasCount(3);
        staff.screenshot("cockpit-case");

        manager.open("/trainers").withdraw("sofie@delinde.example");
    }

    @Test
    void aManagerHasNoCockpit(Visitor manager) {
        manager.signIn(MANAGER);
        assertThat(manager.page().locator(".portal-tabs")).not().containsText("Cockpit");
        manager.open("/camunda/app/cockpit/");
        assertThat(manager.heading()).hasText("Geen toegang");
    }

    private static Locator tokensAt(String element, Page cockpit) {
        return cockpit.locator(".djs-overlays[data-container-id=" + element + "] .instance-count");
    }
}
