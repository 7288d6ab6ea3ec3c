package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.testing.MediaFiles;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Material from the form of the quality centre to the screen of a care provider. */
@InBrowser
class MaterialBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Test
    void staffPutAFileUpAndACareProviderOpensIt(Visitor staff, Visitor caregiver) {
        UUID organisation = people.organisation("WZC De Kastanje");
        UUID person = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(person, "home-care");
        signIn(caregiver, person).open("/instrumenten/home-care/e-learning");
        assertThat(caregiver.notice()).containsText("zodra je trainer je aan een training toevoegt");

        materials.inTraining(organisation, person, "home-care");
        caregiver.open("/instrumenten/home-care/e-learning");
        assertThat(caregiver.page().getByText("Les over wassen")).hasCount(0);

        staff.signIn(Visitor.STAFF).open("/beheer").follow("Materiaal").follow("BelRAI Home Care");
        staff.page().locator("a[href$='tab=E_LEARNING']").click();
        staff.type("Titel", "Les over wassen").tick("Zorgverleners");
        staff.page().setInputFiles("#file", new FilePayload("les.pdf", "application/pdf", MediaFiles.pdf(2)));
        staff.press("Bewaren");
        assertThat(staff.notice()).containsText("\"Les over wassen\" staat bij het materiaal.");

        caregiver.open("/instrumenten/home-care/e-learning").follow("Les over wassen");
        assertThat(caregiver.page().getByAltText("Voorbeeld van Les over wassen"))
                .isVisible();
        Download download = caregiver
                .page()
                .waitForDownload(
                        () -> caregiver.page().getByText("Bestand downloaden").click());
        Assertions.assertEquals("Les over wassen.pdf", download.suggestedFilename());
    }

    @Test
    void thePagesOfReaders(Visitor reader) {
        UUID trainer = people.registered(people.organisation("WZC De Beuk"), Role.TRAINER_EXTERNAL);
        materials.valid(trainer, "ltcf");
        materials.assigned(trainer, "home-care");
        materials.valid(trainer, "screener-sociaal-supplement");
        UUID film = materials.file("ltcf", "Film over een gesprek met een bewoner en haar familie", MediaFiles.mp4());
        UUID sound = materials.file("ltcf", "Podcast", MediaFiles.mp3());
        UUID paper = materials.file("ltcf", "Blanco instrument", MediaFiles.pdf(1));
        UUID link = materials.link("ltcf", MaterialTab.E_LEARNING, Audience.EVERYBODY, "Les 1");
        signIn(reader, trainer);
        new PageCheck(reader)
                .at("/instrumenten/ltcf", "material-details")
                .at("/instrumenten/ltcf/handleidingen", "material-manuals")
                .at("/instrumenten/ltcf/e-learning", "material-e-learning")
                .at("/instrumenten/screener-sociaal-supplement", "material-empty")
                .at("/instrumenten/home-care", "material-locked")
                .at("/materiaal/" + film, "material-film")
                .at("/materiaal/" + sound, "material-sound")
                .at("/materiaal/" + paper, "material-paper")
                .at("/materiaal/" + link, "material-link");
    }

    @Test
    void thePagesOfStaff(Visitor staff) {
        UUID one =
                materials.link("screener", MaterialTab.MANUALS, Audience.CAREGIVERS, "Handleiding voor zorgverleners");
        materials.file("screener", "Blanco instrument", MediaFiles.pdf(1));
        staff.signIn(Visitor.STAFF);
        new PageCheck(staff)
                .at("/beheer/materiaal", "material-desk")
                .at("/beheer/materiaal/screener", "material-desk-shelves")
                .at("/beheer/materiaal/screener/toevoegen?tab=MANUALS", "material-add")
                .refused("Bewaren", "material-add-refused")
                .at("/beheer/materiaal/screener/" + one + "/bewerken", "material-change")
                .at("/beheer/materiaal/screener/" + one + "/verwijderen", "material-remove");
    }

    private Visitor signIn(Visitor visitor, UUID account) {
        return visitor.signIn(people.account(account).email().value(), TestPeople.PASSWORD);
    }
}
