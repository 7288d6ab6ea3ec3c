package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

        Cockpit cockpit = Cockpit.of(staff.signIn(STAFF), "account-registration");
        assertThat(cockpit.element("SubProcess_AwaitRegistration")).isVisible();
        cockpit.screenshot("cockpit-process")
                .open(businessKey)
                .assertAt("SubProcess_AwaitRegistration", "Event_ReminderDue", "Event_FollowUpDue")
                .screenshot("cockpit-case");

        manager.open("/trainers").withdraw("sofie@delinde.example");
    }

    @Test
    void aManagerHasNoCockpit(Visitor manager) {
        manager.signIn(MANAGER);
        assertThat(manager.page().locator(".portal-tabs")).not().containsText("Cockpit");
        manager.open("/camunda/app/cockpit/");
        assertThat(manager.heading()).hasText("Geen toegang");
    }
}
