package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalTest
class LeaveControllerTests {

    private static final String PAGE = "/mijn-account/organisatie-verlaten";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    Members members;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KCD_STAFF")
    void everybodyOfAnOrganisationMayLeaveIt(Role role) throws Exception {
        UUID person = people.registered(organisation, role);
        leave(person).andExpect(redirectedUrl("/mijn-account")).andExpect(notice("leave.done"));
        assertThat(members.organisationOf(person)).isEmpty();
    }

    @Test
    void openingThePageChangesNothingAndShowsTheOwnAddress() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        open(PAGE, person)
                .andExpect(content()
                        .string(containsString(people.account(person).email().display())));
        assertThat(members.organisationOf(person)).isPresent();
    }

    @Test
    void aSecondClickIsNoFailure() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        leave(person);
        leave(person).andExpect(redirectedUrl("/mijn-account")).andExpect(notice("leave.alreadyDone"));
        open(PAGE, person).andExpect(redirectedUrl("/mijn-account")).andExpect(notice("leave.alreadyDone"));
    }

    @Test
    void onlyWhoeverBelongsToAnOrganisationIsOfferedToLeave() throws Exception {
        UUID person = people.registered(organisation, Role.MANAGER);
        open("/mijn-account", person).andExpect(content().string(containsString("href=\"" + PAGE)));
        leave(person);
        open("/mijn-account", person)
                .andExpect(content().string(not(containsString("href=\"" + PAGE))))
                .andExpect(content().string(containsString("Je account hoort bij geen organisatie.")));
        open("/mijn-account", people.staff()).andExpect(content().string(not(containsString("href=\"" + PAGE))));
    }

    @Test
    void theTabsOfAManagerGoWithTheOrganisation() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        open("/mijn-account", manager).andExpect(content().string(containsString("href=\"/trainers\"")));
        leave(manager);
        open("/mijn-account", manager).andExpect(content().string(not(containsString("portal-tabs"))));
    }

    @Test
    void theOnlyManagerIsWarned() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        people.invited(organisation, Role.MANAGER, people.staff());
        open(PAGE, manager).andExpect(content().string(containsString("Je bent de enige manager van WZC De Linde")));
    }

    @Test
    void oneOfTwoManagersIsNotWarned() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        people.registered(organisation, Role.MANAGER);
        open(PAGE, manager).andExpect(content().string(not(containsString("enige manager"))));
    }

    @Test
    void aTrainerIsNotTheOnlyManager() throws Exception {
        people.registered(organisation, Role.MANAGER);
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        open(PAGE, trainer).andExpect(content().string(not(containsString("enige manager"))));
    }

    private ResultActions open(String page, UUID me) throws Exception {
        return browser.perform(get(page).with(people.signedIn(me)));
    }

    private ResultActions leave(UUID me) throws Exception {
        return browser.perform(post(PAGE).with(people.signedIn(me)).with(csrf()));
    }

    private static ResultMatcher notice(String key) {
        return result -> assertThat(((PageNotice) result.getFlashMap().get("notice")).key())
                .isEqualTo(key);
    }
}
