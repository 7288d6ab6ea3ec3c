package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff brings an organisation and its first manager onto the portal. */
@InBrowser
class AdminBrowserTests {

    /** Names that no other test gives, because the portal asks about a second organisation of the same name. */
    private static final String OLM = "WZC De Olm " + UUID.randomUUID();

    private static final String BEUK = "WZC De Beuk " + UUID.randomUUID();

    @Test
    void aNewOrganisationGetsItsManagerWhoRegistersAndLandsOnTheTrainers(Visitor staff, Visitor manager) {
        typeOrganisation(staff, OLM, "0123.456.749");
        staff.press("Bewaren");
        assertThat(staff.notice()).containsText(OLM + " is toegevoegd");
        assertThat(staff.page().locator("main")).containsText("0123.456.749");
        assertThat(staff.page().locator("main")).containsText("Deze organisatie heeft nog geen manager");

        staff.follow("Manager toevoegen")
                .type("Voornaam", "Olga")
                .type("Naam", "Ooms")
                .type("E-mail", "olga@deolm.example")
                .press("Toevoegen en uitnodigen");
        assertThat(staff.notice()).containsText("De registratielink vertrekt naar olga@deolm.example");
        assertThat(staff.rows("olga@deolm.example")).containsText("Uitgenodigd op");

        manager.open(manager.awaitMails("olga@deolm.example", 1).newestLink())
                .choosePassword()
                .press("Registratie voltooien")
                .signIn("olga@deolm.example", PASSWORD);
        assertThat(manager.heading()).hasText("Trainers");
        assertThat(manager.page().locator(".empty")).containsText("Er staan nog geen trainers in de lijst");
        assertThat(manager.page().locator(".person-role")).hasText("Manager · " + OLM);
    }

    @Test
    void aWrongEnterpriseNumberIsRefusedAndTheFieldsAreKept(Visitor staff) {
        typeOrganisation(staff, BEUK, "0123.456.748");
        staff.press("Bewaren");
        assertThat(staff.notice()).containsText("Dit ondernemingsnummer klopt niet");
        assertThat(staff.field("Naam")).hasValue(BEUK);
        assertThat(staff.field("Ondernemingsnummer")).hasValue("0123.456.748");
        assertThat(staff.field("Straat en nummer")).hasValue("Dreef 7");
        assertThat(staff.field("E-mail voor facturen")).hasValue("facturen@voorbeeld.example");
        staff.type("Ondernemingsnummer", "0440.001.007").press("Bewaren");
        assertThat(staff.notice()).containsText("Er staat al een organisatie met dit ondernemingsnummer");
        staff.type("Ondernemingsnummer", "BE 0200.065.765").press("Bewaren");
        assertThat(staff.notice()).containsText(BEUK + " is toegevoegd");
    }

    @Test
    void anOrganisationIsChangedOnItsPage(Visitor staff) {
        staff.signIn(STAFF).open("/beheer/organisaties?zoek=0770.012.328");
        staff.follow("Thuiszorg De Brug").follow("Bewerken");
        staff.type("Gemeente", "Willebroek").press("Bewaren");
        assertThat(staff.notice()).containsText("Thuiszorg De Brug is bewaard");
        assertThat(staff.page().locator("main")).containsText("2800 Willebroek");
        Locator manager = staff.rows("manager@debrug.example");
        assertThat(manager).containsText("Geregistreerd");
    }

    private static void typeOrganisation(Visitor staff, String name, String enterpriseNumber) {
        staff.signIn(STAFF)
                .follow("Organisaties")
                .follow("Organisatie toevoegen")
                .type("Naam", name)
                .type("Ondernemingsnummer", enterpriseNumber)
                .type("Straat en nummer", "Dreef 7")
                .type("Postcode", "3000")
                .type("Gemeente", "Leuven")
                .type("E-mail voor facturen", "facturen@voorbeeld.example");
    }
}
