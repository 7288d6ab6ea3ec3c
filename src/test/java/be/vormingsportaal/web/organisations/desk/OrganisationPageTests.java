package be.vormingsportaal.web.organisations.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ManyPeople;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page of an organisation, and the ones to close it and to open it again. */
@PortalTest
class OrganisationPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    OrganisationService organisations;

    @Autowired
    ClosingService closings;

    @Autowired
    EngineJobs jobs;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcTemplate jdbc;

    ManyPeople many;
    UUID staff;
    UUID organisation;
    UUID trainer;
    String page;

    @BeforeEach
    void anOrganisationWithSomethingOfEverything() {
        many = new ManyPeople(jdbc);
        staff = people.staff();
        organisation = people.organisation("WZC De Linde");
        page = "/beheer/organisaties/" + organisation;
        trainer = people.registered(organisation, Role.TRAINER_KCD);
        intervisions.able(trainer);
        trainings.planned(organisation, trainer, "ltcf", trainings.inDays(5));
        trainings.planned(organisation, trainer, "ltcf", trainings.inDays(-5));
        jobs.runDue(intervisions.enrolled(intervisions.planned(2, TestIntervisions.PRICE), trainer));
        people.invited(organisation, Role.CAREGIVER, staff);
    }

    @AfterEach
    void forget() {
        many.forget();
    }

    @Test
    void itSaysWhoIsThereWhatWaitsAndWhatIsOpen() throws Exception {
        UUID elsewhere = people.organisation("Thuiszorg De Brug");
        people.asked(elsewhere, trainer, staff);
        UUID stranger = people.registered(elsewhere, Role.CAREGIVER);
        people.asked(organisation, stranger, staff);
        assertThat(text(page))
                .contains("Trainer (KCD): 1", "Zorgverlener: 1", "Iedereen: 2")
                .contains("Geen geregistreerde manager", "1 persoon is uitgenodigd")
                .contains("Gevraagd om naar hier over te stappen: 1", "Gevraagd om van hier over te stappen: 1")
                .contains("Thuiszorg De Brug", "Nog niet voorbij: 1", "Gepland", "Voorbij")
                .contains("1 factuur", "Daarvan te laat", "Te goed bij het KCD", "Alle facturen");
    }

    @Test
    void itSaysWhoGaveItAnotherName() throws Exception {
        people.renamed(organisation, "WZC De Olm", staff);
        assertThat(text(page)).containsPattern("WZC De Linde, tot \\d\\d-\\d\\d-\\d{4}, gewijzigd door Katrien Claes");
    }

    @Test
    void tenThousandPeopleTakeAsManyStatementsAsTen() throws Exception {
        many.join(organisation, 10, "ltcf");
        List<Long> ten = List.of(statements(page), statements(page + "/sluiten"));
        many.join(organisation, 9_990, "ltcf");
        assertThat(List.of(statements(page), statements(page + "/sluiten"))).isEqualTo(ten);
    }

    @Test
    void beforeItIsClosedStaffReadWhatEndsAndWhatStays() throws Exception {
        assertThat(text(page + "/sluiten"))
                .contains(
                        "1 persoon hoort bij geen organisatie meer",
                        "1 uitnodiging die nog openstaat, wordt ingetrokken")
                .contains("1 training die nog moet plaatsvinden, wordt afgelast.")
                .contains("1 factuur staat open", "facturen@voorbeeld.example")
                .contains("1 plaats in een intervisie", "An Peeters");
    }

    @Test
    void withoutAReasonItIsNotClosed() throws Exception {
        submit("/sluiten", " ").andExpect(status().isOk()).andExpect(model().attributeHasFieldErrors("form", "reason"));
        assertThat(organisations.find(organisation).orElseThrow().closed()).isFalse();
    }

    @Test
    void theSecondClickSaysThatItIsClosed() throws Exception {
        submit("/sluiten", "Fusie").andExpect(redirectedUrl(page));
        submit("/sluiten", "Fusie").andExpect(redirectedUrl(page)).andExpect(flash().attributeCount(1));
        browser.perform(get(page + "/sluiten").with(people.signedIn(staff))).andExpect(redirectedUrl(page));
        assertThat(closings.of(organisation)).hasSize(1);
        run();
    }

    @Test
    void whileItClosesItCannotBeOpenedAndAfterwardsItCan() throws Exception {
        submit("/sluiten", "Fusie met De Brug");
        assertThat(text(page))
                .contains("Reden: Fusie met De Brug", "Nog 2 personen worden losgemaakt.")
                .doesNotContain("Organisatie heropenen", "Manager toevoegen");
        submit("/heropenen", "");
        assertThat(organisations.find(organisation).orElseThrow().closed()).isTrue();
        run();
        assertThat(text(page)).contains("Niemand komt vanzelf terug.", "Wie erbij hoorde toen ze gesloten werd");
        submit("/heropenen", "").andExpect(redirectedUrl(page));
        assertThat(text(page))
                .contains("Manager toevoegen", "Wie erbij hoorde toen ze gesloten werd")
                .doesNotContain("Reden:");
    }

    @Test
    void nobodyIsAddedToAClosedOrganisationByItsPages() throws Exception {
        submit("/sluiten", "Fusie");
        browser.perform(get(page + "/managers/toevoegen").with(people.signedIn(staff)))
                .andExpect(redirectedUrl(page));
        run();
    }

    private void run() {
        jobs.runDue(closings.of(organisation).get(0).id());
    }

    private ResultActions submit(String below, String reason) throws Exception {
        return browser.perform(post(page + below)
                .param("reason", reason)
                .with(people.signedIn(staff))
                .with(csrf()));
    }

    private long statements(String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        text(address);
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }

    private String text(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(people.signedIn(staff)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }
}
