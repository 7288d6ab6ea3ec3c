package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.OTHER_MANAGER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be typed into "Trainer toevoegen", and what the page says about it. */
@InBrowser
class AddTrainerBrowserTests {

    private static final String ADD = "Toevoegen en uitnodigen";

    @Autowired
    MailRoom mailRoom;

    @Test
    void aRefusedFormKeepsEverythingThatWasTyped(Visitor manager) {
        refusedForm(manager);
        assertThat(manager.notice()).isFocused();
        manager.follow("E-mail: Dit is geen geldig e-mailadres. Schrijf het zoals naam@organisatie.be.");
        assertThat(manager.field("E-mail")).isFocused();
    }

    @Test
    void withoutJavaScriptARefusedFormKeepsEverythingThatWasTyped(@WithoutJavaScript Visitor manager) {
        refusedForm(manager);
    }

    private static void refusedForm(Visitor manager) {
        manager.signIn(MANAGER)
                .typeTrainer("Ine", "", "ine@delinde")
                .tick("Trainer (KCD)")
                .tick("BelRAI Screener")
                .tick("BelRAI Home Care")
                .press(ADD);
        assertThat(manager.notice()).containsText("Kijk het formulier na");
        assertThat(manager.notice()).containsText("Vul dit veld in.");
        assertThat(manager.field("Voornaam")).hasValue("Ine");
        assertThat(manager.field("Naam")).hasAttribute("aria-invalid", "true");
        assertThat(manager.field("E-mail")).hasValue("ine@delinde");
        assertThat(manager.field("Trainer (KCD)")).isChecked();
        assertThat(manager.field("BelRAI Screener")).isChecked();
        assertThat(manager.field("BelRAI Home Care")).isChecked();
        assertThat(manager.field("BelRAI LTCF")).not().isChecked();
    }

    @Test
    void anAddressWithAnotherRoleIsRefused(Visitor manager) {
        manager.signIn(MANAGER).addTrainer("An", "Peeters", "zorgverlener@delinde.example");
        assertThat(manager.notice()).containsText("want het heeft al een andere rol op het portaal");
        assertThat(manager.field("E-mail")).hasValue("zorgverlener@delinde.example");
    }

    @Test
    void somebodyWhoIsInTheListAlreadyStaysThereOnce(Visitor manager) {
        manager.signIn(OTHER_MANAGER).addTrainer("Bart", "Goossens", "  Trainer@DeBrug.example ");
        assertThat(manager.notice()).containsText("staat al in de lijst. Er is niets gewijzigd.");
        assertThat(manager.rows("trainer@debrug.example")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Jan.HOOFDLETTER@DeLinde.EXAMPLE,jan.hoofdletter@delinde.example",
                "  spaties@delinde.example  ,spaties@delinde.example",
                "plus+belrai@delinde.example,plus+belrai@delinde.example",
                "umlaut@zorghuis-köln.example,umlaut@zorghuis-köln.example",
            })
    void anAddressIsTakenHoweverItIsWritten(String typed, String shown, Visitor manager) {
        manager.signIn(MANAGER).addTrainer("Jan", "Jans", typed);
        assertThat(manager.notice()).containsText("De registratielink vertrekt naar " + shown);
        assertThat(manager.rows(shown)).hasCount(1);
        manager.typeTrainer("Jan", "Jans", typed).press(ADD);
        assertThat(manager.notice()).containsText("staat al in de lijst");
        assertThat(manager.rows(shown)).hasCount(1);
        manager.awaitMails(typed, 1);
        manager.open(manager.newestLink());
        assertThat(manager.heading()).hasText("Registratie voltooien");
    }

    @Test
    void aTooLongAddressIsRefusedByThePortalToo(Visitor manager) {
        String tooLong = "a".repeat(255 - "@delinde.example".length()) + "@delinde.example";
        manager.signIn(MANAGER).typeTrainer("Karel", "Kums", "");
        manager.field("E-mail").evaluate("field => field.removeAttribute('maxlength')");
        manager.type("E-mail", tooLong).press(ADD);
        assertThat(manager.notice()).containsText("Dit e-mailadres is te lang: hoogstens 254 tekens.");
        assertThat(manager.field("E-mail")).hasValue(tooLong);
    }

    @Test
    void markupInANameIsRefusedAndShownAsText(Visitor manager) {
        String name = "<script>document.title='kapot'</script>";
        manager.signIn(MANAGER).addTrainer(name, "Laos", "lara@delinde.example");
        assertThat(manager.notice()).containsText("geen regeleinden of tekens zoals < >");
        assertThat(manager.field("Voornaam")).hasValue(name);
        assertThat(manager.page()).hasTitle("Fout: Trainer toevoegen – Vormingsportaal");
    }

    @Test
    void aNameForgesNoHeaderOfTheMail(Visitor manager) {
        manager.signIn(MANAGER).typeTrainer("", "Maes", "mia@delinde.example");
        manager.field("Voornaam").evaluate("""
                field => {
                    const lines = document.createElement('textarea');
                    lines.name = field.name;
                    lines.value = 'Mia\\r\\nBcc: dief@elders.example';
                    field.replaceWith(lines);
                }""");
        manager.press(ADD);
        assertThat(manager.notice()).containsText("geen regeleinden");
        manager.addTrainer("Mia Bcc: dief@elders.example", "Maes", "mia@delinde.example");
        assertThat(manager.notice()).containsText("geen adres van een website of mailbox");
        manager.addTrainer("Mia Bcc", "Maes", "mia@delinde.example");
        manager.awaitMails("mia@delinde.example", 1);
        mailRoom.awaitSilence();
        assertThat(manager.mails("dief@elders.example")).hasCount(0);
    }
}
