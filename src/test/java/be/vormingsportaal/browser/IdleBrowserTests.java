package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The warning before a session ends because nothing was done. */
@InBrowser
class IdleBrowserTests {

    @Test
    void theWarningComesInTimeAndIsAnswered(Visitor manager) {
        Locator warning = warning(manager);
        manager.page().clock().fastForward("23:00");
        assertThat(warning).isHidden();
        manager.page().clock().fastForward("01:30");
        assertThat(warning).containsText("Over minder dan vijf minuten word je afgemeld");
        new PageCheck(manager).here("idle-warning");
        warning.getByText("Blijf aangemeld").click();
        assertThat(warning).isHidden();
        manager.page().clock().fastForward("20:00");
        assertThat(warning).isHidden();
    }

    @Test
    void theWarningIsReadOutAndReachedByTheKeyboard(Visitor manager) {
        Locator warning = warning(manager);
        manager.page().clock().fastForward("25:00");
        assertThat(warning.locator("[aria-live=assertive]")).containsText("Je doet al een tijd niets");
        manager.page().keyboard().press("Tab");
        manager.page().keyboard().press("Tab");
        assertThat(warning.getByText("Blijf aangemeld")).isFocused();
    }

    @Test
    void atTheEndThePagePromisesNothingAndStillHoldsWhatWasTyped(Visitor manager) {
        manager.signIn(MANAGER).page().clock().install();
        manager.typeTrainer("Joke", "Maes", "joke@voorbeeld.example");
        manager.page().clock().fastForward("30:00");
        Locator over = manager.page().locator("#afmelden-melding");
        assertThat(over).containsText("je bent afgemeld, of dat gebeurt binnen een minuut");
        assertThat(over).containsText("Kopieer die eerst");
        assertThat(over).not().containsText("staat");
        assertThat(over.locator("button")).isHidden();
        assertThat(manager.field("Voornaam")).hasValue("Joke");
    }

    @Test
    void anotherTabThatIsUsedKeepsThisOneQuiet(Visitor manager) {
        Locator warning = warning(manager);
        manager.page().clock().fastForward("25:00");
        assertThat(warning).isVisible();
        Page other = manager.page().context().newPage();
        other.clock().install();
        other.clock().fastForward("25:00");
        other.navigate("/mijn-account");
        assertThat(warning).isHidden();
    }

    private static Locator warning(Visitor manager) {
        manager.signIn(MANAGER).page().clock().install();
        manager.open("/trainers");
        return manager.page().locator("#afmelden-melding");
    }
}
