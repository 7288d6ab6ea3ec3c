package be.vormingsportaal.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages on which staff make two accounts of one person one, and the mails about it. */
@PortalTest
class MergePageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    JdbcClient database;

    UUID deLinde;
    UUID staff;

    @BeforeEach
    void organisation() {
        deLinde = people.organisation("WZC De Linde");
        staff = people.staff();
    }

    @Test
    void peopleOfTheSameRoleAreFoundAndNobodyElse() throws Exception {
        UUID person = people.registered(deLinde, Role.CAREGIVER);
        UUID same = people.registered(deLinde, Role.CAREGIVER);
        UUID other = people.registered(deLinde, Role.TRAINER_KCD);

        assertThat(found(person, same)).contains("Zorgverlener", "WZC De Linde", "Dezelfde naam");
        assertThat(found(person, other)).isEmpty();
        assertThat(found(person, person)).isEmpty();
    }

    @Test
    void thePreviewSaysWhatHappensAndChangesNothing() throws Exception {
        UUID kept = intervisions.trainer(deLinde);
        UUID ended = intervisions.trainer(people.organisation("Thuiszorg De Brug"));

        String page = page(kept, ended).text();

        assertThat(page)
                .contains(
                        "De persoon hoort niet langer bij Thuiszorg De Brug",
                        "Eén attest gaat mee",
                        "Beide accounts hebben een attest voor BelRAI LTCF",
                        "Met " + people.account(ended).email().display() + " kan niemand zich daarna nog aanmelden",
                        "Samenvoegen kan niet ongedaan gemaakt worden");
        assertThat(accounts.find(ended)).isPresent();
    }

    @Test
    void thePreviewWarnsWhenTheNamesDiffer() throws Exception {
        UUID an = people.registered(deLinde, Role.CAREGIVER);
        UUID jan = people.registered(deLinde, Role.CAREGIVER, new PersonName("Jan", "Claes"));
        assertThat(page(an, jan).text()).contains("De namen verschillen.");
        assertThat(page(an, people.registered(deLinde, Role.CAREGIVER)).text()).doesNotContain("De namen verschillen.");
    }

    @Test
    void theOneWhoRegisteredStaysWhicheverIsOpenedFirst() throws Exception {
        UUID registered = people.registered(deLinde, Role.CAREGIVER);
        UUID invited = people.invited(deLinde, Role.CAREGIVER, staff);

        browser.perform(get("/beheer/personen/{id}/samenvoegen", invited)
                        .param("met", registered.toString())
                        .with(people.signedIn(staff)))
                .andExpect(redirectedUrl("/beheer/personen/" + registered + "/samenvoegen?met=" + invited));
        assertThat(page(registered, invited).select("a:contains(Het andere account laten blijven)"))
                .isEmpty();
        merge(invited, registered)
                .andExpect(redirectedUrl("/beheer/personen/" + registered + "/samenvoegen?met=" + invited));
    }

    @Test
    void staffCanChooseTheOtherOneToStay() throws Exception {
        UUID one = people.registered(deLinde, Role.CAREGIVER);
        UUID other = people.registered(deLinde, Role.CAREGIVER);
        assertThat(page(one, other)
                        .select("a:contains(Het andere account laten blijven)")
                        .attr("href"))
                .isEqualTo("/beheer/personen/" + other + "/samenvoegen?met=" + one);
    }

    @Test
    void aSecondClickFindsItDoneAndThePageNamesWhatBecamePartOfIt() throws Exception {
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deLinde, Role.CAREGIVER);
        String address = people.account(ended).email().display();

        merge(kept, ended).andExpect(redirectedUrl("/beheer/personen/" + kept));
        merge(kept, ended).andExpect(redirectedUrl("/beheer/personen/" + kept));

        assertThat(open("/beheer/personen/" + kept).text()).contains("(" + address + ") werd hiermee samengevoegd op");
        browser.perform(get("/beheer/personen/{id}", ended).with(people.signedIn(staff)))
                .andExpect(redirectedUrl("/beheer/personen/" + kept));
        assertThat(database.sql("select count(*) from account_merge where kept_id = ?")
                        .param(kept)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void bothAddressesAreToldWhatHappened() throws Exception {
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deLinde, Role.CAREGIVER);
        var keptAddress = people.account(kept).email();
        var endedAddress = people.account(ended).email();

        merge(kept, ended);
        jobs.runDue(merged(ended));

        assertThat(TestMailbox.part(mailbox.newest(keptAddress), "text/plain"))
                .contains(endedAddress.display(), keptAddress.display(), "niet meer aanmelden");
        assertThat(TestMailbox.part(mailbox.newest(endedAddress), "text/plain"))
                .contains(keptAddress.masked(), "niet meer aanmelden")
                .doesNotContain(keptAddress.display());
    }

    @Test
    void anAddressThatNobodyRegisteredIsNotTold() throws Exception {
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.invited(deLinde, Role.CAREGIVER, staff);
        var address = people.account(ended).email();

        merge(kept, ended);
        jobs.runDue(merged(ended));

        assertThat(mailbox.to(address)).isEmpty();
        assertThat(TestMailbox.part(mailbox.newest(people.account(kept).email()), "text/plain"))
                .contains("De uitnodiging die naar " + address.display() + " ging, is ingetrokken");
    }

    @Test
    void whatStandsInTheWayIsNamedAndThereIsNoButton() throws Exception {
        UUID kept = intervisions.trainer(deLinde);
        UUID ended = intervisions.trainer(deLinde);
        UUID intervision = intervisions.planned(3, TestIntervisions.FREE);
        intervisions.enrolled(intervision, kept);
        intervisions.enrolled(intervision, ended);

        Document page = page(kept, ended);

        assertThat(page.text()).contains("Beide accounts staan voor de intervisie BelRAI LTCF");
        assertThat(page.select("main form[method=post]")).isEmpty();
        merge(kept, ended).andExpect(redirectedUrl("/beheer/personen/" + kept + "/samenvoegen?met=" + ended));
        assertThat(accounts.find(ended)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"KCD_STAFF", "TRAINER_KCD"})
    void staffAndPeopleInAnotherRoleAreNotMerged(Role role) throws Exception {
        UUID kept = role == Role.KCD_STAFF ? people.staff() : people.registered(deLinde, Role.CAREGIVER);
        UUID ended = role == Role.KCD_STAFF ? people.staff() : people.registered(deLinde, role);
        merge(kept, ended).andExpect(status().isNotFound());
        merge(kept, kept).andExpect(status().isNotFound());
        browser.perform(get("/beheer/personen/{id}/samenvoegen", kept)
                        .param("met", ended.toString())
                        .with(people.signedIn(staff)))
                .andExpect(status().isNotFound());
    }

    private String found(UUID person, UUID sought) throws Exception {
        String address = people.account(sought).email().value();
        return open("/beheer/personen/" + person + "/samenvoegen?zoek=" + address)
                .select("li:has(a[href*=met=" + sought + "])")
                .text();
    }

    private Document page(UUID kept, UUID ended) throws Exception {
        return open("/beheer/personen/" + kept + "/samenvoegen?met=" + ended);
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(people.signedIn(staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions merge(UUID kept, UUID ended) throws Exception {
        return browser.perform(post("/beheer/personen/{id}/samenvoegen", kept)
                .param("met", ended.toString())
                .with(people.signedIn(staff))
                .with(csrf()));
    }

    private UUID merged(UUID ended) {
        return database.sql("select id from account_merge where ended_id = ?")
                .param(ended)
                .query(UUID.class)
                .single();
    }
}
