package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.OTHER_MANAGER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The devices under "Mijn account", and signing out on all of them. */
@InBrowser
class DevicesBrowserTests {

    @Test
    void whoSignsOutEverywhereIsSignedOutInTheOtherBrowserToo(Visitor manager, Visitor elsewhere) {
        signsOutEverywhere(manager, elsewhere, "desktop");
    }

    @Test
    void whoSignsOutEverywhereOnAPhoneIsSignedOutInTheOtherBrowserToo(@Phone Visitor manager, Visitor elsewhere) {
        signsOutEverywhere(manager, elsewhere, "phone");
    }

    @Test
    void signingOutEverywhereNeedsNoScript(@WithoutJavaScript Visitor manager) {
        manager.signIn(OTHER_MANAGER).open("/mijn-account").press("Overal afmelden");
        assertThat(manager.notice()).containsText("Je bent overal afgemeld");
    }

    private static void signsOutEverywhere(Visitor manager, Visitor elsewhere, String device) {
        elsewhere.signIn(OTHER_MANAGER);
        manager.signIn(OTHER_MANAGER);
        PageCheck check = new PageCheck(manager, device).at("/mijn-account", "devices");
        Locator devices = manager.page().locator("table[aria-labelledby=toestellen] tbody tr");
        assertThat(devices).hasCount(2);
        assertThat(devices.first()).containsText("Dit toestel");
        assertThat(devices.last()).not().containsText("Dit toestel");
        manager.press("Overal afmelden");
        assertThat(manager.heading()).hasText("Aanmelden");
        assertThat(manager.notice()).containsText("Je bent overal afgemeld");
        check.here("signed-out-everywhere");
        elsewhere.open("/trainers");
        assertThat(elsewhere.heading()).hasText("Aanmelden");
    }
}
