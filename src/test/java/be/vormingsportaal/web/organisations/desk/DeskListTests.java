package be.vormingsportaal.web.organisations.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ManyPeople;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The lists of everybody and of all organisations, as the quality centre uses them. */
@PortalTest
class DeskListTests {

    private static final String PEOPLE = "/beheer/personen";
    private static final String ORGANISATIONS = "/beheer/organisaties";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    Departures departures;

    @Autowired
    ClosingService closings;

    @Autowired
    EngineJobs jobs;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcTemplate jdbc;

    final String name = "WZC Lijst " + UUID.randomUUID();
    ManyPeople many;
    UUID staff;
    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        many = new ManyPeople(jdbc);
        staff = people.staff();
        organisation = people.organisation(name);
    }

    @AfterEach
    void forget() {
        many.forget();
    }

    @Test
    void somebodyIsFoundByWordsInAnyOrderWhateverTheAccents() throws Exception {
        UUID person = people.registered(organisation, Role.MANAGER, new PersonName("Zoë", "D'Hondt"));
        String address = people.account(person).email().value();
        assertThat(cells(PEOPLE + "?zoek=hondt zoe " + address, 2)).containsExactly(address);
        assertThat(cells(PEOPLE + "?zoek=niemand " + address, 2)).isEmpty();
    }

    @Test
    void theListIsNarrowedByRoleOrganisationAndRegistration() throws Exception {
        people.registered(organisation, Role.MANAGER);
        people.invited(organisation, Role.CAREGIVER, staff);
        assertThat(cells(in() + "&rol=manager", 3)).containsExactly("Manager");
        assertThat(cells(in() + "&registratie=niet-geregistreerd", 3)).containsExactly("Zorgverlener");
        assertThat(cells(in() + "&registratie=onzin&rol=onzin", 3)).hasSize(2);
        assertThat(page(in()).select("h1 + p").text()).isEqualTo("De mensen van " + name + ".");
    }

    @Test
    void whoBelongsToNoOrganisationIsFoundAndStaffAreNotMeant() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        departures.leave(person);
        String address = people.account(person).email().value();
        assertThat(cells(PEOPLE + "?organisatie=geen&zoek=" + address, 4)).containsExactly("Geen organisatie");
        assertThat(cells(PEOPLE + "?organisatie=geen&rol=kcd-staff", 2)).isEmpty();
    }

    @Test
    void whoWasInAnOrganisationWhenItWasClosedIsFound() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        departures.leave(people.registered(organisation, Role.CAREGIVER));
        closed();
        assertThat(cells(PEOPLE + "?gesloten=" + organisation, 2))
                .containsExactly(people.account(person).email().value());
    }

    @Test
    void itIsSortedByEachColumnInBothDirections() throws Exception {
        many.join(organisation, 60, "ltcf");
        for (String order : List.of("name", "email", "role", "organisation")) {
            String up = in() + "&sorteer=" + order;
            List<String> ascending = new ArrayList<>(cells(up, 2));
            ascending.addAll(cells(up + "&pagina=2", 2));
            List<String> descending = new ArrayList<>(cells(up + "&richting=aflopend", 2));
            descending.addAll(cells(up + "&richting=aflopend&pagina=2", 2));
            Collections.reverse(descending);
            assertThat(descending).as(order).isEqualTo(ascending).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @Test
    void tenThousandTakeAsManyStatementsAsTenAndStandInTheFile() throws Exception {
        many.join(organisation, 10, "ltcf");
        long ten = statements(in());
        many.join(organisation, 9_990, "ltcf");
        assertThat(page(in()).text()).contains("10.000");
        assertThat(statements(in())).isEqualTo(ten).isPositive();
        assertThat(text(PEOPLE + "/lijst.csv?organisatie=" + organisation).lines())
                .hasSize(10_001);
        assertThat(statements(PEOPLE + "/lijst.xlsx?organisatie=" + organisation))
                .isLessThan(20);
    }

    @Test
    void organisationsAreSortedByPlaceAndByNumberOfPeople() throws Exception {
        String shared = "Zorggroep " + UUID.randomUUID();
        UUID full = people.organisation(shared + " Aan Zee");
        people.organisation(shared + " Bos");
        people.invited(full, Role.CAREGIVER, staff);
        String found = ORGANISATIONS + "?zoek=" + shared;
        assertThat(cells(found + "&sorteer=people", 1)).containsExactly(shared + " Bos", shared + " Aan Zee");
        assertThat(cells(found + "&sorteer=people", 4)).containsExactly("0", "1");
        assertThat(cells(found + "&sorteer=place&richting=aflopend", 1))
                .containsExactly(shared + " Bos", shared + " Aan Zee");
    }

    @Test
    void aClosedOrganisationIsMarkedAndFoundByItsFilterOnly() throws Exception {
        String found = ORGANISATIONS + "?zoek=" + name;
        assertThat(cells(found + "&toon=unmanaged", 1)).containsExactly(name);
        closed();
        assertThat(cells(found, 5)).containsExactly("Gesloten");
        assertThat(cells(found + "&toon=closed", 1)).containsExactly(name);
        assertThat(cells(found + "&toon=unmanaged", 1)).isEmpty();
    }

    @Test
    void theListOfOrganisationsIsAFileToo() throws Exception {
        people.invited(organisation, Role.CAREGIVER, staff);
        assertThat(text(ORGANISATIONS + "/lijst.csv?zoek=" + name).lines().toList())
                .hasSize(2)
                .element(1)
                .asString()
                .contains(name, "\"9000\"", "\"1\"", "Geen manager", "Open");
        text(ORGANISATIONS + "/lijst.xlsx?zoek=" + name);
    }

    private void closed() {
        closings.close(organisation, "De organisatie stopt.", staff);
        jobs.runDue(closings.of(organisation).get(0).id());
    }

    private String in() {
        return PEOPLE + "?organisatie=" + organisation;
    }

    private List<String> cells(String address, int column) throws Exception {
        return page(address).select("tbody tr td:nth-child(" + column + ")").eachText();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
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
        return browser.perform(get(address).with(people.signedIn(staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
