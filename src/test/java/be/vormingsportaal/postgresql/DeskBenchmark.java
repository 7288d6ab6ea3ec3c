package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The pages of the desk over HTTP, with few rows and with those of a whole country, beside the page to sign in. Says how long
 * they take and how many statements; bench/README.md has more.
 */
@RunningPortalTest
@DirtiesContext // closes the application before the database server goes
@Import(StatementCounter.class)
@LeavesCases("rows that no process follows, and copied cases")
class DeskBenchmark {

    private static final int ORGANISATIONS = 2_000;
    private static final int PEOPLE = 100_000;
    private static final int INVOICES = 60_000;
    private static final int CASES = 50_000;

    /** So many of the cases wait for somebody who decides. */
    private static final int TASKS = 500;

    private static final String SIGN_IN = "/aanmelden";
    private static final String SEARCH = "/beheer/zoeken";

    /** Until the JVM has compiled what the pages need, or the first to be measured would look slow. */
    private static final int FIRST_WARM_UP = 60;

    private static final int TIMES = 200;

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestTasks tasks;

    @Autowired
    JdbcClient database;

    private record Measured(double middle, double slow, long statements) {

        static Measured of(List<Double> times, long statements) {
            List<Double> sorted = times.stream().sorted().toList();
            return new Measured(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), statements);
        }
    }

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        String url = PostgresServer.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void aCountryAgainstAHandful() {
        UUID staff = people.staff();
        UUID organisation = people.organisation("WZC De Linde");
        UUID person = people.invited(organisation, Role.CAREGIVER, staff);
        UUID manager = people.registered(organisation, Role.MANAGER);
        Map<String, String> pages = pages(organisation, person);
        PortalBrowser desk = portal.signedIn(staff);
        PortalBrowser stranger = portal.browser();
        for (int i = 0; i < FIRST_WARM_UP; i++) {
            once(SIGN_IN, stranger);
            pages.values().forEach(address -> once(address, desk));
        }
        Map<String, Measured> few = measure(pages, desk, stranger);
        ManyRows rows = new ManyRows(database);
        rows.organisations(ORGANISATIONS);
        rows.people(PEOPLE, ORGANISATIONS);
        rows.invoices(INVOICES, ORGANISATIONS);
        jobs.runDue(person);
        rows.cases(person, 1, CASES - TASKS);
        rows.cases(waitingForADecision(organisation, manager), CASES - TASKS + 1, CASES);
        rows.analyse();
        Map<String, Measured> many = measure(pages, desk, stranger);
        double signIn = many.get(SIGN_IN).slow();
        few.forEach((page, before) -> {
            Measured after = many.get(page);
            System.out.printf(
                    "| `%s` | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %d |%n",
                    page,
                    before.middle(),
                    before.slow(),
                    after.middle(),
                    after.slow(),
                    after.middle() / many.get(SIGN_IN).middle(),
                    after.slow() / signIn,
                    before.statements(),
                    after.statements());
        });
    }

    private UUID waitingForADecision(UUID organisation, UUID manager) {
        UUID task = tasks.followUp(organisation, manager, new PersonName("An", "Peeters"));
        return UUID.fromString(database.sql(
                        "select business_key_ from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.id_"
                                + " where t.id_ = ?")
                .param(task.toString())
                .query(String.class)
                .single());
    }

    private static Map<String, String> pages(UUID organisation, UUID person) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String typed : new String[] {
            "verhoeven", "peeters jan", "vanderhage", "mees", "an", "p77777", "woonzorg 1234", "2026-000123", "zzzqqq"
        }) {
            pages.put("/beheer/zoeken?q=" + typed, "/beheer/zoeken?q=" + typed.replace(" ", "%20"));
        }
        pages.put("/beheer/personen/{id}", "/beheer/personen/" + person);
        pages.put("/beheer/organisaties/{id}", "/beheer/organisaties/" + organisation);
        pages.put("/beheer/dossiers/account-registration/{id}", "/beheer/dossiers/account-registration/" + person);
        for (String list : new String[] {
            "/beheer",
            "/beheer/personen",
            "/beheer/organisaties",
            "/beheer/dossiers",
            "/beheer/mails",
            "/beheer/cijfers",
            "/beheer/tellingen",
            "/taken",
            "/taken?voor=organisaties"
        }) {
            pages.put(list, list);
        }
        return pages;
    }

    /** Pages take turns, and the page to sign in comes before each of them, so that all of them meet the same noise. */
    private static Map<String, Measured> measure(
            Map<String, String> pages, PortalBrowser desk, PortalBrowser stranger) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, Long> statements = new HashMap<>(Map.of(SIGN_IN, 0L, SEARCH, 0L));
        times.put(SIGN_IN, new ArrayList<>());
        times.put(SEARCH, new ArrayList<>());
        for (int i = 0; i < TIMES; i++) {
            pages.forEach((page, address) -> {
                times.get(SIGN_IN).add(once(SIGN_IN, stranger));
                long before = StatementCounter.ofAllThreads();
                double millis = once(address, desk);
                statements.put(page, StatementCounter.ofAllThreads() - before);
                times.computeIfAbsent(page, key -> new ArrayList<>()).add(millis);
                if (page.startsWith(SEARCH)) {
                    times.get(SEARCH).add(millis);
                    statements.merge(SEARCH, statements.get(page), Math::max);
                }
            });
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        times.forEach((page, all) -> measured.put(page, Measured.of(all, statements.get(page))));
        return measured;
    }

    private static double once(String address, PortalBrowser visitor) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = visitor.get(address);
        double millis = (System.nanoTime() - begin) / 1e6;
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return millis;
    }
}
