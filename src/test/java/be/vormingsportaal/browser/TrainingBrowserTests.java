package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.training.TrainingService;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Trainings as chapter 5 of the manual tells them, and their pages at a desk and on a phone. */
@InBrowser
class TrainingBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    TrainingService trainings;

    @Autowired
    TestTrainings test;

    @Test
    void aTrainingFromTheFormToTheCareProviderWhoFollowsIt(Visitor trainer, Visitor caregiver) {
        UUID organisation = people.organisation("WZC De Es");
        UUID els = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.valid(els, "home-care");
        UUID person = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(person, "home-care");
        UUID outsider = people.registered(people.organisation("Thuiszorg Het Veer vzw"), Role.CAREGIVER);
        materials.assigned(outsider, "home-care");

        signIn(trainer, els).openTab("Trainingen").follow("Training toevoegen");
        trainer.type("Naam", "BelRAI Home Care - Groep 5")
                .type("Locatie", "Vergaderzaal, Gent")
                .type("Dag 1", test.inDays(20).toString());
        trainer.field("Instrument").selectOption("home-care");
        trainer.field("Lesgever").selectOption(els.toString());
        trainer.press("Meer dagen");
        assertThat(trainer.field("Dag 1")).hasValue(test.inDays(20).toString());
        trainer.press("Bewaren");
        assertThat(trainer.notice()).containsText("is toegevoegd. Voeg nu de deelnemers toe.");
        assertThat(main(trainer)).containsText("Geen interne deelnemers.");
        assertThat(main(trainer)).containsText("Geen externe deelnemers.");

        trainer.follow("+ intern");
        trainer.page().locator("#person-" + person).check();
        trainer.press("Toevoegen aan de training");
        assertThat(trainer.notice()).containsText("1 deelnemer is toegevoegd.");

        trainer.follow("+ extern")
                .type("Organisatie", "het veer")
                .type("E-mail", email(outsider))
                .press("Toevoegen aan de training");
        assertThat(trainer.page().locator("[role=alert]")).containsText("Vraag na bij de organisatie");
        trainer.type("Organisatie", "thuiszorg het veer").press("Toevoegen aan de training");
        assertThat(trainer.rows("Thuiszorg Het Veer vzw")).hasCount(1);
        trainer.openTab("Trainingen");
        assertThat(trainer.rows("BelRAI Home Care - Groep 5").locator("td").nth(3))
                .hasText("2");

        signIn(caregiver, person).openTab("Trainingen");
        assertThat(caregiver.heading()).hasText("Mijn trainingen");
        assertThat(main(caregiver)).containsText("Vergaderzaal, Gent");
        caregiver.follow("Naar het materiaal van BelRAI Home Care");
        assertThat(caregiver.heading()).containsText("BelRAI Home Care");

        trainer.rows("BelRAI Home Care - Groep 5").locator("a").first().click();
        trainer.rows(email(person)).locator("a[href$='/verwijderen']").click();
        trainer.press("Uit de training halen");
        assertThat(main(trainer)).containsText("Geen interne deelnemers.");
        caregiver.open("/trainingen");
        assertThat(main(caregiver)).containsText("Je zit nog in geen training.");
    }

    @Test
    void thePages(Visitor manager, Visitor caregiver) {
        UUID organisation = people.organisation("WZC De Olm");
        UUID person = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(person, "ltcf");
        signIn(manager, people.registered(organisation, Role.MANAGER)).openTab("Trainingen");
        PageCheck check =
                new PageCheck(manager).here("trainings-empty").at("/trainingen/toevoegen", "training-add-nobody");
        UUID trainer = test.trainer(organisation, "ltcf");
        UUID training = test.planned(organisation, trainer, "ltcf", test.inDays(5), test.inDays(900));
        test.planned(organisation, trainer, "ltcf");
        check.at("/trainingen", "trainings")
                .at("/trainingen/" + training, "training-empty")
                .at("/trainingen/toevoegen", "training-add")
                .refused("Bewaren", "training-add-refused")
                .at("/trainingen/" + training + "/bewerken", "training-change")
                .at("/trainingen/" + training + "/verwijderen", "training-delete")
                .at("/trainingen/" + training + "/intern", "training-internal")
                .refused("Toevoegen aan de training", "training-internal-refused")
                .at("/trainingen/" + training + "/extern", "training-external");
        manager.type("Organisatie", "Thuiszorg Nergens").type("E-mail", "an@nergens.example");
        check.refused("Toevoegen aan de training", "training-external-refused");
        test.with(training, person, test.caregiver(organisation, "ltcf"));
        check.at("/trainingen/" + training, "training")
                .at("/trainingen/" + training + "/bewerken", "training-change-people")
                .at("/trainingen/" + training + "/afgelasten", "training-call-off")
                .refused("Afgelasten", "training-call-off-refused")
                .at("/trainingen/" + training + "/intern", "training-internal-nobody")
                .at(
                        "/trainingen/" + training + "/deelnemers/" + test.place(training, person) + "/verwijderen",
                        "training-take-out")
                .at("/trainingen?zoek=nergens", "trainings-not-found");
        signIn(caregiver, person);
        new PageCheck(caregiver).at("/trainingen", "my-trainings").at("/trainingen/" + training, "my-training");
        trainings.callOff(organisation, training, "De lesgever is ziek.");
        check.at("/trainingen", "trainings-called-off").at("/trainingen/" + training, "training-called-off");
        new PageCheck(caregiver)
                .at("/trainingen", "my-trainings-called-off")
                .at("/trainingen/" + training, "my-training-called-off");
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }

    private String email(UUID account) {
        return people.account(account).email().display();
    }

    private Visitor signIn(Visitor visitor, UUID account) {
        return visitor.signIn(email(account), TestPeople.PASSWORD);
    }
}
