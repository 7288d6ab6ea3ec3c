package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * The pages of the desk, with few rows and with those of a whole country, beside the page to sign in. Says how long they
 * take and how many statements; bench/README.md has more.
 */
@PortalTest
@DirtiesContext // closes the application before the database server goes
@Import(StatementCounter.class)
@LeavesCases("rows that no process follows, and copied cases")
class DeskBenchmark {

    private static final int ORGANISATIONS = 2_000;
    private static final int PEOPLE = 100_000;
    private static final int INVOICES = 60_000;
    private static final int CASES = 50_000;
    private static final String SIGN_IN = "/aanmelden";

    /** Until the JVM has compiled what the pages need, or the first to be measured would look slow. */
    private static final int FIRST_WARM_UP = 150;

    private static final int WARM_UP = 10;
    private static final int TIMES = 100;
    private static final int MIDDLE = 50;
    private static final int SLOW = 95;

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private record Measured(double middle, double slow, long statements) {}

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        String url = PostgresServer.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void aCountryAgainstAHandful() throws Exception {
        UUID staff = people.staff();
        UUID organisation = people.organisation("WZC De Linde");
        UUID person = people.invited(organisation, Role.CAREGIVER, staff);
        for (int i = 0; i < FIRST_WARM_UP; i++) {
            once(SIGN_IN, staff);
            once("/beheer/zoeken?q=peeters", staff);
        }
        Map<String, Measured> few = measure(staff, organisation, person);
        ManyRows rows = new ManyRows(database);
        rows.organisations(ORGANISATIONS);
        rows.people(PEOPLE, ORGANISATIONS);
        rows.invoices(INVOICES, ORGANISATIONS);
        rows.cases(person, CASES);
        rows.analyse();
        Map<String, Measured> many = measure(staff, organisation, person);
        double signIn = many.get(SIGN_IN).slow();
        few.forEach((page, before) -> {
            Measured after = many.get(page);
            System.out.printf(
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %d |%n",
                    page,
                    before.middle(),
                    before.slow(),
                    after.middle(),
                    after.slow(),
                    after.slow() / signIn,
                    before.statements(),
                    after.statements());
        });
    }

    private Map<String, Measured> measure(UUID staff, UUID organisation, UUID person) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(SIGN_IN, SIGN_IN);
        for (String typed : new String[] {
            "verhoeven", "peeters jan", "vanderhage", "mees", "an", "p77777", "woonzorg 1234", "2026-000123", "zzzqqq"
        }) {
            pages.put("/beheer/zoeken " + typed, "/beheer/zoeken?q=" + typed.replace(" ", "%20"));
        }
        pages.put("/beheer/personen/{id}", "/beheer/personen/" + person);
        pages.put("/beheer/organisaties/{id}", "/beheer/organisaties/" + organisation);
        pages.put("/beheer", "/beheer");
        pages.put("/beheer/organisaties", "/beheer/organisaties");
        pages.put("/beheer/mails", "/beheer/mails");
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            measured.put(page.getKey(), measure(page.getValue(), staff));
        }
        return measured;
    }

    private Measured measure(String address, UUID visitor) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            once(address, visitor);
        }
        double[] times = new double[TIMES];
        long statements = 0;
        for (int i = 0; i < TIMES; i++) {
            long before = StatementCounter.statements();
            times[i] = once(address, visitor);
            statements = StatementCounter.statements() - before;
        }
        Arrays.sort(times);
        return new Measured(times[MIDDLE], times[SLOW], statements);
    }

    private double once(String address, UUID visitor) throws Exception {
        MockHttpServletRequestBuilder request = get(URI.create(address));
        if (!address.equals(SIGN_IN)) {
            request.with(people.signedIn(visitor));
        }
        long begin = System.nanoTime();
        MockHttpServletResponse answer = browser.perform(request).andReturn().getResponse();
        double millis = (System.nanoTime() - begin) / 1e6;
        assertThat(answer.getStatus()).isEqualTo(200);
        return millis;
    }
}
