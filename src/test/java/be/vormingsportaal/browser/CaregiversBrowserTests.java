package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of care providers in a browser: searching, sorting, filtering, and what can be done with each. */
@InBrowser
class CaregiversBrowserTests {

    private static final String LIST = "/zorgverleners";

    @Autowired
    TestPeople people;

    @Autowired
    PeopleService door;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    TestTrainings trainings;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void threeCareProviders() {
        organisation = people.organisation("WZC De Linden");
        manager = people.registered(organisation, Role.MANAGER);
        UUID lies = caregiver("Lies", "Peeters", "ltcf", "home-care");
        people.register(lies);
        trainings.with(trainings.planned(organisation, trainings.trainer(organisation, "ltcf"), "ltcf"), lies);
        caregiver("Tom", "Janssens", "screener");
        caregiver("Jef", "Maes");
    }

    @Test
    void theListFollowsWhileSomebodyTypes(Visitor visitor) {
        signIn(visitor);
        Locator field = visitor.field("Zoek een zorgverlener");
        field.click();
        field.pressSequentially("peet");
        assertThat(rows(visitor)).hasCount(1);
        assertThat(visitor.page().locator("[role=status]#gevonden")).hasText("Gevonden: 1 zorgverlener.");
        assertThat(field).isFocused();
        assertThat(field).hasValue("peet");
        assertThat(visitor.page()).hasURL(Pattern.compile(LIST + "\\?zoek=peet$"));
        visitor.page().reload();
        assertThat(rows(visitor)).hasCount(1);
        field.fill("");
        assertThat(rows(visitor)).hasCount(3);
        assertThat(visitor.page()).hasURL(Pattern.compile(LIST + "$"));
    }

    @Test
    void aChosenFilterAppliesAtOnceAndIsCleared(Visitor visitor) {
        signIn(visitor);
        visitor.page().selectOption("#registratie", "niet-geregistreerd");
        assertThat(rows(visitor)).hasCount(2);
        visitor.page().selectOption("#instrument", "screener");
        assertThat(rows(visitor)).hasText(new Pattern[] {Pattern.compile("Tom")});
        visitor.page().selectOption("#instrument", "home-care");
        assertThat(visitor.page().locator(".empty")).containsText("Er is geen zorgverlener gevonden");
        visitor.follow("Filters wissen");
        assertThat(rows(visitor)).hasCount(3);
        assertThat(visitor.page().locator("#registratie")).hasValue("");
    }

    @Test
    void theOrderIsTurnedByTheKeyboardAndKeptWhileSearching(Visitor visitor) {
        signIn(visitor);
        assertThat(firstNames(visitor)).hasText(new String[] {"Tom", "Jef", "Lies"});
        visitor.page().locator("th a", named("Voornaam")).press("Enter");
        assertThat(firstNames(visitor)).hasText(new String[] {"Jef", "Lies", "Tom"});
        visitor.page().locator("th a", named("Voornaam")).press("Enter");
        assertThat(visitor.page().locator("th[aria-sort=descending]")).hasText("Voornaam");
        assertThat(firstNames(visitor)).hasText(new String[] {"Tom", "Lies", "Jef"});
        visitor.field("Zoek een zorgverlener").pressSequentially("d.example");
        assertThat(visitor.page()).hasURL(Pattern.compile("zoek=d.example&sorteer=voornaam&richting=aflopend$"));
        assertThat(firstNames(visitor)).hasText(new String[] {"Tom", "Lies", "Jef"});
    }

    @Test
    void everythingWorksWithoutScripts(@WithoutJavaScript Visitor visitor) {
        signIn(visitor);
        visitor.type("Zoek een zorgverlener", "a");
        visitor.page().selectOption("#registratie", "niet-geregistreerd");
        visitor.press("Zoeken");
        assertThat(rows(visitor)).hasCount(2);
        visitor.page().locator("th a", named("Voornaam")).click();
        assertThat(firstNames(visitor)).hasText(new String[] {"Jef", "Tom"});
        assertThat(visitor.field("Zoek een zorgverlener")).hasValue("a");
        visitor.follow("Filters wissen");
        assertThat(firstNames(visitor)).hasText(new String[] {"Jef", "Lies", "Tom"});
    }

    @Test
    void planePencilAndBinLeadBackToTheSameSearch(Visitor visitor) {
        signIn(visitor);
        visitor.open(LIST + "?zoek=tom");
        visitor.page().locator("a[href*='/uitnodiging']").click();
        visitor.press("Opnieuw versturen");
        assertThat(visitor.notice()).containsText("Er vertrekt een nieuwe registratielink naar Tom Janssens");
        assertThat(visitor.page()).hasURL(Pattern.compile("\\?zoek=tom$"));
        visitor.page().locator("a[href*='/bewerken']").click();
        visitor.tick("BelRAI LTCF").press("Bewaren");
        assertThat(rows(visitor).locator("td[data-label='BelRAI LTCF']")).hasText("Instrument toegewezen");
        assertThat(visitor.page()).hasURL(Pattern.compile("\\?zoek=tom$"));
        visitor.page().locator("a[href*='/verwijderen']").click();
        visitor.press("Uit de organisatie halen");
        assertThat(visitor.notice()).containsText("Tom Janssens is uit WZC De Linden gehaald");
        assertThat(visitor.page().locator(".empty")).containsText("\"tom\"");
    }

    @Test
    void aDullPlaneIsNoLinkAndSaysWhy(Visitor visitor) {
        signIn(visitor);
        Locator row = rows(visitor).filter(new Locator.FilterOptions().setHasText("Lies"));
        assertThat(row.locator("a[href*='/uitnodiging']")).hasCount(0);
        assertThat(row.locator(".action-dull"))
                .hasAttribute("title", "Lies Peeters is al geregistreerd: de link kan niet opnieuw verstuurd worden");
    }

    @Test
    void theFileHasWhatIsSought(Visitor visitor) throws Exception {
        signIn(visitor);
        visitor.open(LIST + "?zoek=lies");
        Download file = visitor.page().waitForDownload(() -> visitor.follow("Downloaden als CSV"));
        Assertions.assertThat(new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"Toegang tot materiaal\"")
                .doesNotContain("Tom");
    }

    @Test
    void whoIsSignedOutWhileTypingIsAskedToSignIn(Visitor visitor) {
        signIn(visitor);
        visitor.page().context().clearCookies();
        visitor.field("Zoek een zorgverlener").pressSequentially("lies");
        assertThat(visitor.heading()).hasText("Aanmelden");
    }

    @Test
    void thePagesAreAccessible(Visitor visitor) {
        for (int number = 0; number < 48; number++) {
            caregiver("Anne-Marie", "Van den Broucke-" + (char) ('a' + number % 26), "ltcf");
        }
        signIn(visitor);
        PageCheck check = new PageCheck(visitor).here("caregivers-list");
        visitor.page().locator("summary").click();
        check.here("caregivers-legend");
        check.at(LIST + "?zoek=lies&sorteer=email&richting=aflopend", "caregivers-found");
        check.at(LIST + "?zoek=niemand&instrument=ltcf", "caregivers-none");
        check.at(LIST + "?pagina=2", "caregivers-last-page");
    }

    private void signIn(Visitor visitor) {
        visitor.signIn(people.account(manager).email().value(), TestPeople.PASSWORD)
                .openTab("Zorgverleners");
        assertThat(visitor.heading()).hasText("Zorgverleners");
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("#resultaat tbody tr");
    }

    private static Locator firstNames(Visitor visitor) {
        return visitor.page().locator("#resultaat td[data-label=Voornaam]");
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private UUID caregiver(String first, String last, String... codes) {
        EmailAddress address = EmailAddress.of(first + "." + UUID.randomUUID() + "@voorbeeld.example");
        door.add(new AddPerson(
                organisation, manager, Role.CAREGIVER, new PersonName(first, last), address, Set.of(codes)));
        return accounts.findByEmail(address).orElseThrow().id();
    }
}
