package be.vormingsportaal.web.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What managers, trainers and care providers read about trainings, and who may not. */
@PortalTest
class TrainingPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestTrainings test;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    SignedLinks links;

    UUID organisation;
    UUID manager;
    UUID caregiver;
    UUID training;

    @BeforeEach
    void aTraining() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(caregiver, "ltcf");
        training = test.planned(organisation, test.trainer(organisation, "ltcf"), "ltcf", test.inDays(3));
    }

    @Test
    void anEmptyTrainingSaysSoInTheWordsOfTheManual() throws Exception {
        assertThat(page(manager, "/trainingen/" + training))
                .contains("Geen interne deelnemers.", "+ intern", "Geen externe deelnemers.", "+ extern");
    }

    @Test
    void aTrainerWithoutAttestReadsAndDoesNotChange() throws Exception {
        UUID locked = people.registered(organisation, Role.TRAINER_EXTERNAL);
        assertThat(page(locked, "/trainingen"))
                .contains("Groep 5", "zodra je voor minstens één instrument een geldig attest hebt")
                .doesNotContain("/bewerken", "/toevoegen");
        assertThat(page(locked, "/trainingen/" + training)).doesNotContain("+ intern", "/bewerken");
        assertThat(notice(post("/trainingen/" + training + "/verwijderen"), locked))
                .isEqualTo("trainings.locked");
        assertThat(status(get("/trainingen/" + training), manager)).isEqualTo(200);
    }

    @Test
    void aTrainerWithoutAttestIsNotAskedToAddTheFirstTraining() throws Exception {
        UUID elsewhere = people.organisation("Thuiszorg De Brug");
        assertThat(page(people.registered(elsewhere, Role.TRAINER_EXTERNAL), "/trainingen"))
                .contains("Er zijn nog geen trainingen.")
                .doesNotContain("Voeg de eerste toe");
        assertThat(page(people.registered(elsewhere, Role.MANAGER), "/trainingen"))
                .contains("Voeg de eerste toe");
    }

    @Test
    void aTrainerWithAnAttestForAnotherInstrumentMayPlan() throws Exception {
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        materials.valid(trainer, "screener");
        assertThat(page(trainer, "/trainingen")).contains("/bewerken", "/toevoegen");
    }

    @Test
    void aCareProviderSeesOwnTrainingsOnly() throws Exception {
        assertThat(page(caregiver, "/trainingen")).contains("Je zit nog in geen training.");
        assertThat(status(get("/trainingen/" + training), caregiver)).isEqualTo(404);
        test.with(training, caregiver);
        assertThat(page(caregiver, "/trainingen")).contains("Groep 5", "Lokaal 2, Gent", "/instrumenten/ltcf");
        assertThat(status(get("/trainingen/" + training), caregiver)).isEqualTo(200);
    }

    @Test
    void aCareProviderSeesNoOtherParticipants() throws Exception {
        UUID colleague = test.caregiver(organisation, "ltcf");
        test.with(training, caregiver, colleague);
        assertThat(page(caregiver, "/trainingen/" + training))
                .doesNotContain(people.account(colleague).email().display(), "deelnemers");
    }

    @Test
    void thePageOfATrainingDoesNotTellWhereSomebodyWent() throws Exception {
        test.with(training, caregiver);
        UUID transfer = people.asked(people.organisation("Thuiszorg Het Nieuwe Werk"), caregiver, people.staff());
        transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1));
        assertThat(page(manager, "/trainingen/" + training))
                .contains("niet meer in de organisatie")
                .doesNotContain(people.account(caregiver).email().display(), "Het Nieuwe Werk");
    }

    @Test
    void anotherOrganisationsTrainingIsAsOneThatDoesNotExist() throws Exception {
        UUID stranger = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        assertThat(status(get("/trainingen/" + training), stranger)).isEqualTo(404);
        assertThat(notice(post("/trainingen/" + training + "/verwijderen"), stranger))
                .isEqualTo(notice(post("/trainingen/" + UUID.randomUUID() + "/verwijderen"), stranger));
        assertThat(status(get("/trainingen/" + training), manager)).isEqualTo(200);
    }

    @Test
    void theListAndThePageSayThatTheAttestOfTheTrainerEndsTooEarly() throws Exception {
        UUID late = test.planned(organisation, test.trainer(organisation, "ltcf"), "ltcf", test.inDays(900));
        assertThat(page(manager, "/trainingen")).contains("vóór de laatste dag.");
        assertThat(page(manager, "/trainingen/" + late)).contains("kies een andere lesgever bij");
    }

    @Test
    void oddWordsInTheAddressShowTheWholeList() throws Exception {
        assertThat(page(manager, "/trainingen?wanneer=ooit&pagina=-3")).contains("Groep 5");
    }

    @Test
    void takingSomebodyOutTwiceIsNoFailure() throws Exception {
        test.with(training, caregiver);
        String address = "/trainingen/" + training + "/deelnemers/" + test.place(training, caregiver) + "/verwijderen";
        assertThat(notice(post(address), manager)).isEqualTo("trainings.takenOut");
        assertThat(notice(post(address), manager)).isEqualTo("trainings.alreadyTakenOut");
    }

    @Test
    void aTrainingWithParticipantsIsNotDeleted() throws Exception {
        test.with(training, caregiver);
        assertThat(notice(post("/trainingen/" + training + "/verwijderen"), manager))
                .isEqualTo("trainings.notEmpty");
        assertThat(page(manager, "/trainingen")).contains("Groep 5");
    }

    private String page(UUID visitor, String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(visitor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int status(MockHttpServletRequestBuilder request, UUID visitor) throws Exception {
        return browser.perform(request.with(people.signedIn(visitor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String notice(MockHttpServletRequestBuilder request, UUID visitor) throws Exception {
        return ((PageNotice)
                        browser.perform(request.with(people.signedIn(visitor)).with(csrf()))
                                .andReturn()
                                .getFlashMap()
                                .get("notice"))
                .key();
    }
}
