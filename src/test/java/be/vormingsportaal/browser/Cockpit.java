package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

/** The engine's Cockpit, in which staff sees where a case stands on its diagram. */
class Cockpit {

    private final Visitor staff;
    private final Page page;

    private Cockpit(Visitor staff) {
        this.staff = staff;
        this.page = staff.page();
    }

    /** By the tab "Cockpit" of the portal: the diagram of a process, with the list of its cases below. */
    static Cockpit of(Visitor staff, String process) {
        staff.open("/").openTab("Cockpit");
        Cockpit cockpit = new Cockpit(staff);
        // the address is enough: the page of the engine sometimes takes minutes to say that it is loaded
        cockpit.page.waitForURL("**/#/dashboard**", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        cockpit.page.navigate(cockpit.page.url().replaceFirst("#.*", "#/processes"));
        cockpit.page.locator("td.key a[href*='" + process + "']").first().click();
        return cockpit;
    }

    /** An element of the open diagram. */
    Locator element(String id) {
        return page.locator("svg [data-element-id=" + id + "]");
    }

    /** The cases of the open process that have this business key; one that is over is not among them. */
    Locator cases(String businessKey) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(businessKey));
    }

    /** Opens the diagram of one case. */
    Cockpit open(String businessKey) {
        cases(businessKey).locator("a[href*='process-instance']").first().click();
        assertThat(cases(businessKey)).hasCount(0);
        return this;
    }

    /** How many tokens of the open case stand at an element. */
    Locator tokensAt(String element) {
        return page.locator(".djs-overlays[data-container-id=" + element + "] .instance-count");
    }

    /** At how many elements the open case stands. */
    Locator places() {
        return page.locator(".djs-overlays .instance-count");
    }

    /** With what the open case stands at, and nothing else. */
    Cockpit assertAt(String... elements) {
        for (String element : elements) {
            assertThat(tokensAt(element)).hasText("1");
        }
        assertThat(places()).hasCount(elements.length);
        return awaitLoaded();
    }

    /** Waits until no part of the page is still on its way. */
    Cockpit awaitLoaded() {
        assertThat(page.getByText("Wordt geladen").locator("visible=true")).hasCount(0);
        return this;
    }

    Cockpit screenshot(String name) {
        staff.screenshot(name);
        return this;
    }
}
