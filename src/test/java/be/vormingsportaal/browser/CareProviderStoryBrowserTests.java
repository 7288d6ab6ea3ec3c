package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Care providers from the day on which a trainer adds them until they go, as chapters 4 and 5 of the manual tell it. */
@InBrowser
class CareProviderStoryBrowserTests {

    private static final String MISTYPED = "leis.peeters@dekade.example";
    private static final String LIES = "lies.peeters@dekade.example";
    private static final String TOM = "tom.janssens@dekade.example";
    private static final String OTHER = "Thuiszorg Het Anker vzw";
    private static final String LTCF = "BelRAI LTCF";
    private static final String TRAINING = "BelRAI LTCF - Groep 5";
    private static final String MATERIAL = "Les over opstaan";

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    String trainers;
    String neighbours;
    String noors;
    UUID material;

    @BeforeEach
    void twoTrainersAndTheirNeighbours() {
        UUID own = people.organisation("WZC De Kade");
        UUID other = people.organisation(OTHER);
        trainers = registered(own, Role.TRAINER_EXTERNAL, "Bart", "Maes");
        registered(own, Role.TRAINER_EXTERNAL, "Els", "Claes");
        neighbours = registered(other, Role.MANAGER, "Rik", "Wouters");
        noors = registered(other, Role.CAREGIVER, "Noor", "Aerts");
        material = materials.link("ltcf", MaterialTab.E_LEARNING, Audience.CAREGIVERS, MATERIAL);
    }

    @Test
    void careProvidersRegisterFollowATrainingAndMove(Visitor trainer, Visitor lies, Visitor noor, Visitor neighbour) {
        TrainerDesk desk = new TrainerDesk(trainer.signIn(trainers, TestPeople.PASSWORD));
        addLiesAtTheWrongAddress(trainer, desk);
        correctTheAddressAndSendTheLinkAgain(trainer, lies);
        liesRegisters(trainer, lies);
        addTomWithoutTheInstrument(trainer, desk);
        planTheTraining(trainer, desk);
        addTheInternals(trainer, desk);
        nameTheExternal(trainer, desk, neighbour);
        everybodyIsTold(trainer);
        theMaterialOpens(trainer, desk, lies);
        anotherTeacherAndOneLess(trainer, desk);
        takeLiesOut(trainer, desk, lies);
        noorMovesIn(trainer, desk, noor);
    }

    /** Chapter 4.1. */
    private static void addLiesAtTheWrongAddress(Visitor trainer, TrainerDesk desk) {
        trainer.openTab("Zorgverleners");
        desk.add("Lies", "Peeters", MISTYPED, LTCF);
        assertThat(trainer.notice()).containsText("De registratielink vertrekt naar " + MISTYPED);
        assertThat(desk.status(MISTYPED, LTCF)).hasText("Instrument toegewezen");
        assertThat(desk.status(MISTYPED, "BelRAI Home Care")).hasText("-");
        trainer.screenshot("story-care-01-added");
    }

    /** Chapter 4.2. Correcting sends a link, too: only the newest of the three works. */
    private static void correctTheAddressAndSendTheLinkAgain(Visitor trainer, Visitor lies) {
        String wrong = lies.awaitMails(MISTYPED, 1).newestLink();
        trainer.correct(MISTYPED).type("E-mail", LIES).press("Bewaren");
        assertThat(trainer.notice()).containsText("Er vertrekt een nieuwe registratielink naar " + LIES);
        String early = lies.awaitMails(LIES, 1).newestLink();
        trainer.sendAgain(LIES).screenshot("story-care-02-send-again").press("Opnieuw versturen");
        assertThat(trainer.notice()).containsText("Er vertrekt een nieuwe registratielink naar Lies Peeters");
        lies.awaitMails(LIES, 2);
        assertThat(lies.mails(MISTYPED)).hasCount(1);
        for (String dead : List.of(wrong, early)) {
            assertThat(lies.open(dead).heading()).hasText("Deze link werkt niet");
        }
    }

    private static void liesRegisters(Visitor trainer, Visitor lies) {
        lies.open(lies.awaitMails(LIES, 2).newestLink()).choosePassword().press("Registratie voltooien");
        lies.signIn(LIES, PASSWORD).open("/instrumenten/ltcf/e-learning");
        assertThat(main(lies)).containsText("Je krijgt toegang zodra je trainer je aan een training toevoegt.");
        Locator row = trainer.open("/zorgverleners").rows(LIES);
        assertThat(row.locator("a[href$='/uitnodiging']")).hasCount(0);
        assertThat(row.locator(".action-dull"))
                .hasAttribute("title", "Lies Peeters is al geregistreerd: de link kan niet opnieuw verstuurd worden");
    }

    /** Tom keeps his invitation for later: his plane stays bright. */
    private static void addTomWithoutTheInstrument(Visitor trainer, TrainerDesk desk) {
        desk.add("Tom", "Janssens", TOM, "BelRAI Screener");
        assertThat(trainer.rows(TOM).locator("a[href$='/uitnodiging']")).isVisible();
        assertThat(desk.status(TOM, LTCF)).hasText("-");
        trainer.page().locator("summary").click();
        assertThat(main(trainer)).containsText("Het attest van een zorgverlener verloopt niet via dit portaal");
        trainer.screenshot("story-care-03-bright-and-dull");
    }

    /** Chapter 5.2. */
    private static void planTheTraining(Visitor trainer, TrainerDesk desk) {
        trainer.openTab("Trainingen").follow("Training toevoegen");
        trainer.type("Naam", TRAINING).type("Locatie", "Vergaderzaal, Gent").type("Beschrijving", "Op twee dinsdagen.");
        desk.choose("Instrument", LTCF);
        desk.choose("Lesgever", "Bart Maes (BelRAI LTCF)");
        trainer.screenshot("story-care-04-training").press("Bewaren");
        assertThat(trainer.heading()).hasText(TRAINING);
        assertThat(main(trainer)).containsText("Geen interne deelnemers.");
        assertThat(main(trainer)).containsText("Geen externe deelnemers.");
    }

    /** With the box "Belangrijk!" about somebody who is not in the list. */
    private static void addTheInternals(Visitor trainer, TrainerDesk desk) {
        trainer.follow("+ intern");
        assertThat(desk.box(LIES)).hasCount(1);
        assertThat(desk.box(TOM)).hasCount(0);
        trainer.screenshot("story-care-05-tom-is-missing").follow("Naar Zorgverleners");
        desk.assign(TOM, LTCF);
        assertThat(desk.status(TOM, LTCF)).hasText("Instrument toegewezen");

        desk.see(TRAINING).follow("+ intern");
        desk.box(LIES).check();
        desk.box(TOM).check();
        trainer.screenshot("story-care-06-tom-is-there").press("Toevoegen aan de training");
        assertThat(trainer.notice()).containsText("2 deelnemers zijn toegevoegd.");
    }

    /** With the box "Belangrijk!" about the refusal, which is the same for each of the three things to ask about. */
    private void nameTheExternal(Visitor trainer, TrainerDesk desk, Visitor neighbour) {
        trainer.follow("+ extern");
        assertThat(trainer.heading()).hasText("Externe deelnemer toevoegen");
        neighbour.signIn(neighbours, TestPeople.PASSWORD).openTab("Zorgverleners");
        String notTicked = desk.refusal(OTHER, noors);
        new TrainerDesk(neighbour).assign(noors, LTCF);
        String wrongOrganisation = desk.refusal("WZC De Linde", noors);
        String wrongAddress = desk.refusal(OTHER, "noor.aerts@elders.example");
        assertThat(wrongAddress).contains("Vraag na bij de organisatie");
        assertThat(List.of(notTicked, wrongOrganisation)).containsOnly(wrongAddress);
        trainer.screenshot("story-care-07-refused");

        trainer.type("E-mail", noors).press("Toevoegen aan de training");
        assertThat(trainer.notice()).containsText("Wie " + noors + " gebruikt is toegevoegd.");
        assertThat(trainer.rows(noors)).containsText(OTHER);
        trainer.screenshot("story-care-08-participants");
    }

    /** Tom reads that he has to register first. */
    private void everybodyIsTold(Visitor trainer) {
        for (String participant : List.of(LIES, TOM, noors)) {
            trainer.awaitMail(participant, "Je bent toegevoegd aan een training");
            assertThat(trainer.mails(participant).first()).containsText(TRAINING);
        }
        assertThat(trainer.mails(TOM).first()).containsText("Je hebt je registratie nog niet voltooid.");
    }

    /** Chapter 4.3. */
    private static void theMaterialOpens(Visitor trainer, TrainerDesk desk, Visitor lies) {
        trainer.open("/zorgverleners");
        assertThat(desk.status(LIES, LTCF)).hasText("Toegang tot materiaal");
        trainer.screenshot("story-care-09-access");
        lies.signOut().signIn(LIES, PASSWORD).screenshot("story-care-10-lies");
        lies.open("/instrumenten/ltcf/e-learning").follow(MATERIAL);
        assertThat(lies.heading()).hasText(MATERIAL);
    }

    /** Chapter 5.3. */
    private static void anotherTeacherAndOneLess(Visitor trainer, TrainerDesk desk) {
        Locator facts = trainer.page().locator("main .facts");
        trainer.openTab("Trainingen");
        assertThat(trainer.rows(TRAINING).locator(".number")).hasText("3");
        desk.see(TRAINING);
        assertThat(facts).containsText("Bart Maes");
        assertThat(main(trainer)).containsText(LIES);
        desk.change(TRAINING);
        desk.choose("Lesgever", "Els Claes (BelRAI LTCF)");
        trainer.press("Bewaren");
        assertThat(facts).containsText("Els Claes");
        trainer.rows(TOM).locator("a[href$='/verwijderen']").click();
        trainer.press("Uit de training halen");
        assertThat(trainer.notice()).containsText("Tom Janssens is uit de training gehaald.");
        trainer.screenshot("story-care-11-tom-is-out").openTab("Zorgverleners");
        assertThat(desk.status(TOM, LTCF)).hasText("Instrument toegewezen");
    }

    /** Chapter 4.5. */
    private void takeLiesOut(Visitor trainer, TrainerDesk desk, Visitor lies) {
        trainer.field("Zoek een zorgverlener").pressSequentially("peet");
        assertThat(desk.caregivers()).hasCount(1);
        trainer.rows(LIES).locator("a[href*='/verwijderen']").click();
        assertThat(main(trainer)).containsText("Het account blijft bestaan");
        trainer.screenshot("story-care-12-bin").press("Uit de organisatie halen");
        assertThat(trainer.notice()).containsText("Lies Peeters is uit WZC De Kade gehaald.");
        assertThat(trainer.openTab("Zorgverleners").rows(LIES)).hasCount(0);
        lies.signIn(LIES, PASSWORD);
        assertThat(main(lies)).containsText("Je account hoort bij geen organisatie");
        assertThat(lies.open("/materiaal/" + material).heading()).hasText("Deze pagina is er niet");
    }

    /** Chapter 4.4. */
    private void noorMovesIn(Visitor trainer, TrainerDesk desk, Visitor noor) {
        desk.add("Noor", "Aerts", noors, LTCF);
        assertThat(trainer.notice()).containsText("We vragen per e-mail om de overstap te bevestigen.");
        assertThat(desk.caregivers()).hasCount(1);
        trainer.screenshot("story-care-13-asked");
        noor.awaitMail(noors, "Wil je overstappen naar een andere organisatie?");
        noor.open(noor.newestLink()).press("Overstap bevestigen");
        assertThat(main(noor)).containsText("Je bent overgestapt. Je hoort nu bij WZC De Kade.");
        trainer.open("/zorgverleners");
        assertThat(desk.caregivers()).hasCount(2);
        assertThat(desk.status(noors, LTCF)).hasText("Toegang tot materiaal");
        trainer.screenshot("story-care-14-moved");
        desk.see(TRAINING).screenshot("story-care-15-what-happened");
        assertThat(trainer.rows("Noor Aerts")).containsText(OTHER);
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }

    /** The address of somebody new. */
    private String registered(UUID organisation, Role role, String first, String last) {
        UUID person = people.registered(organisation, role, new PersonName(first, last));
        if (role.isTrainer()) {
            materials.valid(person, "ltcf");
        }
        return people.account(person).email().display();
    }
}
