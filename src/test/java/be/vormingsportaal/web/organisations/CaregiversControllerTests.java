package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** "Zorgverleners": of the own organisation, for its managers and its trainers alike. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaregiversControllerTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    Members members;

    @Autowired
    Departures departures;

    UUID deLinde;
    UUID deBrug;
    UUID staff;
    UUID manager;
    UUID trainer;
    UUID kcdTrainer;

    enum Keeper {
        MANAGER,
        TRAINER_EXTERNAL,
        TRAINER_KCD;

        UUID of(CaregiversControllerTests test) {
            return switch (this) {
                case MANAGER -> test.manager;
                case TRAINER_EXTERNAL -> test.trainer;
                case TRAINER_KCD -> test.kcdTrainer;
            };
        }
    }

    @BeforeAll
    void anOrganisationAndItsNeighbour() {
        deLinde = people.organisation("WZC De Linde");
        deBrug = people.organisation("Thuiszorg De Brug");
        staff = people.staff();
        manager = registered(deLinde, Role.MANAGER);
        trainer = registered(deLinde, Role.TRAINER_EXTERNAL);
        kcdTrainer = registered(deLinde, Role.TRAINER_KCD);
        people.attested(trainer, "ltcf");
        people.attested(kcdTrainer, "screener");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsAddedIsACaregiverOfTheOwnOrganisationAtOnce(Keeper keeper) throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        add(keeper.of(this), address).andExpect(notice("people.add.INVITED"));
        AccountView added = accounts.findByEmail(address).orElseThrow();
        assertThat(added.role()).isEqualTo(Role.CAREGIVER);
        assertThat(members.organisationOf(added.id()).orElseThrow().id()).isEqualTo(deLinde);
        list(keeper.of(this)).andExpect(content().string(containsString(address.value())));
    }

    @Test
    void aRoleThatSomebodySendsAlongIsNotTaken() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        browser.perform(post("/zorgverleners/toevoegen")
                .with(people.signedIn(trainer))
                .with(csrf())
                .param("firstName", "An")
                .param("lastName", "Maes")
                .param("email", address.value())
                .param("role", "MANAGER"));
        assertThat(accounts.findByEmail(address).orElseThrow().role()).isEqualTo(Role.CAREGIVER);
    }

    @Test
    void theListHasCaregiversOfTheOwnOrganisationAlone() throws Exception {
        UUID other = people.invited(deBrug, Role.CAREGIVER, staff);
        list(trainer)
                .andExpect(content().string(not(containsString(email(trainer)))))
                .andExpect(content().string(not(containsString(email(manager)))))
                .andExpect(content().string(not(containsString(email(other)))));
    }

    @Test
    void aCaregiverOfAnotherOrganisationIsAskedToMoveByATrainerToo() throws Exception {
        UUID caregiver = registered(deBrug, Role.CAREGIVER);
        add(trainer, people.account(caregiver).email()).andExpect(notice("people.add.TRANSFER_REQUESTED"));
        list(kcdTrainer).andExpect(content().string(containsString(email(caregiver))));
        assertThat(members.organisationOf(caregiver).orElseThrow().id()).isEqualTo(deBrug);
    }

    @ParameterizedTest
    @EnumSource
    void anOpenInvitationIsWithdrawn(Keeper keeper) throws Exception {
        UUID caregiver = people.invited(deLinde, Role.CAREGIVER, manager);
        remove(keeper.of(this), caregiver).andExpect(notice("people.removed"));
        assertThat(accounts.find(caregiver)).isEmpty();
    }

    @Test
    void aTrainerTakesARegisteredCaregiverOut() throws Exception {
        UUID caregiver = registered(deLinde, Role.CAREGIVER);
        remove(trainer, caregiver).andExpect(notice("people.removed"));
        assertThat(members.organisationOf(caregiver)).isEmpty();
        assertThat(people.account(caregiver).isRegistered()).isTrue();
    }

    @Test
    void takingSomebodyOutTwiceIsNoFailure() throws Exception {
        UUID caregiver = people.invited(deLinde, Role.CAREGIVER, manager);
        remove(manager, caregiver);
        remove(trainer, caregiver)
                .andExpect(redirectedUrl("/zorgverleners"))
                .andExpect(notice("people.alreadyRemoved"));
    }

    @Test
    void aTrainerTouchesNoTrainersNoManagersAndNobodyOfAnotherOrganisation() throws Exception {
        UUID stranger = registered(deBrug, Role.CAREGIVER);
        for (UUID person : List.of(manager, kcdTrainer, trainer, stranger)) {
            for (String page : List.of("bewerken", "uitnodiging", "verwijderen")) {
                browser.perform(get("/zorgverleners/{id}/" + page, person).with(people.signedIn(trainer)))
                        .andExpect(status().isNotFound());
            }
            remove(trainer, person).andExpect(notice("people.alreadyRemoved"));
            assertThat(members.organisationOf(person)).isPresent();
        }
    }

    @Test
    void aTrainerHasNoListOfTrainers() throws Exception {
        for (String page : List.of("/trainers", "/trainers/toevoegen", "/trainers/" + kcdTrainer + "/verwijderen")) {
            browser.perform(get(page).with(people.signedIn(trainer))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aTrainerReachesNoQuestionToATrainer() throws Exception {
        UUID asked = people.asked(deLinde, registered(deBrug, Role.TRAINER_KCD), manager);
        for (String page : List.of("herinneren", "intrekken")) {
            browser.perform(get("/zorgverleners/wissels/{id}/" + page, asked).with(people.signedIn(trainer)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void whoeverBelongsToNoOrganisationHasNeitherTheTabNorThePage() throws Exception {
        UUID alone = registered(deLinde, Role.TRAINER_KCD);
        browser.perform(get("/instrumenten").with(people.signedIn(alone)))
                .andExpect(content().string(containsString("href=\"/zorgverleners\"")));
        departures.leave(alone);
        list(alone).andExpect(status().isNotFound());
        browser.perform(get("/instrumenten").with(people.signedIn(alone)))
                .andExpect(content().string(not(containsString("href=\"/zorgverleners\""))))
                .andExpect(content().string(containsString("Je account hoort bij geen organisatie")));
    }

    private ResultActions list(UUID me) throws Exception {
        return browser.perform(get("/zorgverleners").with(people.signedIn(me)));
    }

    private ResultActions add(UUID me, EmailAddress address) throws Exception {
        return browser.perform(post("/zorgverleners/toevoegen")
                .with(people.signedIn(me))
                .with(csrf())
                .param("firstName", "An")
                .param("lastName", "Maes")
                .param("email", address.value())
                .param("instruments", "ltcf"));
    }

    private ResultActions remove(UUID me, UUID person) throws Exception {
        return browser.perform(post("/zorgverleners/{id}/verwijderen", person)
                .with(people.signedIn(me))
                .with(csrf()));
    }

    private UUID registered(UUID organisation, Role role) {
        UUID id = people.invited(organisation, role, staff);
        people.register(id);
        return id;
    }

    private String email(UUID person) {
        return people.account(person).email().value();
    }

    private static ResultMatcher notice(String key) {
        return result -> assertThat(((PageNotice) result.getFlashMap().get("notice")).key())
                .isEqualTo(key);
    }
}
