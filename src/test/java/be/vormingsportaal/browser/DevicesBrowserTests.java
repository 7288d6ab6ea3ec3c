package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.OTHER_MANAGER;
import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The devices under "Mijn account", and signing out on all of them. */
@InBrowser
class DevicesBrowserTests {

    /** Somebody whom no other test signs in. */
    @Autowired
    TestPeople people;

    @Test
    void whoSignsOutEverywhereIsSignedOutInTheOtherBrowserToo(Visitor manager, Visitor elsewhere) {
        String address = people.account(people.registered(people.organisation("WZC De Spar"), Role.MANAGER))
                .email()
                .value();
        elsewhere.signIn(address, PASSWORD);
        manager.signIn(address, PASSWORD);
        PageCheck check = new PageCheck(manager).at("/mijn-account", "devices");
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

    @Test
    void signingOutEverywhereNeedsNoScript(@WithoutJavaScript Visitor manager) {
        manager.signIn(OTHER_MANAGER).open("/mijn-account").press("Overal afmelden");
        assertThat(manager.notice()).containsText("Je bent overal afgemeld");
    }
}
