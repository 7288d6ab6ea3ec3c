package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.ManyPeople;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The list of care providers of an organisation with very many of them. */
@PortalTest
class CaregiverListSizeTests {

    private static final String LIST = "/zorgverleners";
    private static final List<String> PAGES = List.of(
            LIST,
            LIST + "?zoek=peeters",
            LIST + "?zoek=niemand",
            LIST + "?instrument=ltcf",
            LIST + "?registratie=niet-geregistreerd",
            LIST + "?zoek=lies&instrument=ltcf&registratie=geregistreerd&sorteer=email&richting=aflopend",
            LIST + "?pagina=7");

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcTemplate jdbc;

    ManyPeople many;
    UUID organisation;
    UUID trainer;

    @BeforeEach
    void anOrganisationWithATrainer() {
        many = new ManyPeople(jdbc);
        organisation = people.organisation("WZC De Linde");
        trainer = people.registered(organisation, Role.TRAINER_KCD);
    }

    @AfterEach
    void forget() {
        many.forget();
    }

    @Test
    void tenThousandTakeAsManyStatementsAsTen() throws Exception {
        many.join(organisation, 10, "ltcf");
        Map<String, Long> ten = statements();
        many.join(organisation, 9_990, "ltcf");
        assertThat(text(LIST)).contains("Gevonden: 10.000 zorgverleners. Pagina 1 van 200.");
        assertThat(statements())
                .isEqualTo(ten)
                .allSatisfy((page, count) -> assertThat(count).isPositive());
    }

    @Test
    void theFileHasTenThousandLinesAndTakesFewStatements() throws Exception {
        many.join(organisation, 10_000, "ltcf");
        String file = text(LIST + "/lijst.csv");
        assertThat(file.lines()).hasSize(10_001);
        assertThat(file.lines().filter(line -> line.contains("\"Instrument toegewezen\"")))
                .hasSize(5_000);
        assertThat(count(LIST + "/lijst.csv?instrument=ltcf")).isLessThan(60);
    }

    private Map<String, Long> statements() throws Exception {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String page : PAGES) {
            counts.put(page, count(page));
        }
        return counts;
    }

    private long count(String page) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        text(page);
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }

    private String text(String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(trainer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
