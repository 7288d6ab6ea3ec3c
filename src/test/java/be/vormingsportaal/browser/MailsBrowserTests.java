package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A mail that does not arrive, as the manager who invited and the quality centre see it. */
@InBrowser
class MailsBrowserTests {

    private static final String WRONG = "wies@bestaat-niet.example";
    private static final String RIGHT = "wies@delinde.example";
    private static final String REFUSED = "Mail niet aangekomen";

    @Test
    void aWrongAddressIsToldAndCorrected(Visitor manager, Visitor staff) {
        manager.signIn(MANAGER).addTrainer("Wies", "Willems", WRONG);
        manager.open("/trainers").awaitText(REFUSED);
        PageCheck check = new PageCheck(manager).here("people-mail-refused");
        manager.awaitMail(MANAGER, "Een uitnodiging kwam niet aan");
        check.here("mail-registration-refused");
        String link = manager.newestLink();

        staff.signIn(STAFF).open("/beheer").follow("Mails");
        assertThat(staff.rows(WRONG)).containsText("Wies Willems");
        assertThat(staff.rows(WRONG)).containsText("553");
        new PageCheck(staff).here("mails");
        staff.press("Alles opnieuw proberen");
        assertThat(staff.notice()).containsText("opnieuw");
        staff.press("Afhandelen mail aan " + WRONG);
        assertThat(staff.notice()).containsText("is afgehandeld");
        assertThat(staff.rows(WRONG)).hasCount(0);

        manager.open(link).type("E-mail", RIGHT).press("Bewaren");
        assertThat(manager.notice()).containsText("Er vertrekt een nieuwe registratielink naar " + RIGHT);
        assertThat(manager.rows(RIGHT)).containsText("Uitgenodigd op");
        manager.awaitMails(RIGHT, 1);
        manager.open("/trainers");
        assertThat(manager.rows(RIGHT)).containsText("Uitgenodigd op");
    }
}
