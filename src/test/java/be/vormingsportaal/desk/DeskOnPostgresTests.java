package be.vormingsportaal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.organisations.people.OrganisationSearch;
import be.vormingsportaal.postgresql.OnPostgres;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements of this module, on PostgreSQL, with as many people as there may ever be. */
@OnPostgres
class DeskOnPostgresTests {

    private static final int PEOPLE = 100_000;

    @Autowired
    StaffNeeds staffNeeds;

    @Autowired
    ManagerNeeds managerNeeds;

    @Autowired
    OpenWork work;

    @Autowired
    DailyMailHour hour;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    OrganisationSearch organisations;

    @Autowired
    MonthFigures figures;

    @Autowired
    DatedCounts counts;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyQuestionHasAnAnswer() {
        UUID organisation = people.organisation("WZC De Linde");
        YearMonth now = YearMonth.now(clock);
        assertThat(staffNeeds.since(clock.instant()).others()).isNotEmpty();
        assertThat(managerNeeds.organisations()).doesNotContain(organisation);
        assertThat(managerNeeds.of(organisation, Instant.EPOCH).isEmpty()).isTrue();
        assertThat(work.tasks(Optional.of(organisation), Instant.EPOCH)).isEmpty();
        people.staff();
        assertThat(figures.arrivals(now.minusMonths(11), now))
                .extracting(MonthCount::series)
                .contains("INVITED", "REGISTERED");
        figures.attests(now.minusMonths(11), now);
        figures.trainings(now.minusMonths(11), now);
        figures.participants(now.minusMonths(11), now);
        figures.seats(now, now.plusMonths(11));
        assertThat(figures.inFlight().transfers()).isNotNegative();
        assertThat(counts.on(LocalDate.now(clock), List.of(organisation))).isEmpty();
    }

    @Test
    void twoNodesThatLookAtTheSameMomentPlanOneMailForEachPerson() {
        UUID staff = people.staff();
        people.organisation("WZC Zonder Manager");
        clock.set(Instant.parse("2031-02-03T06:00:00Z"));
        CompletableFuture.allOf(CompletableFuture.runAsync(hour::look), CompletableFuture.runAsync(hour::look))
                .join();
        assertThat(database.queryForList("select id from daily_mail where account_id = ?", UUID.class, staff))
                .hasSize(1);
        database.queryForList("select id from daily_mail", UUID.class).forEach(jobs::runDue);
        assertThat(mailbox.subjects(people.account(staff).email()))
                .containsOnlyOnce("Wat op je wacht in het Vormingsportaal");
    }

    /** What "Beheer" counts grows with what waits, and not with the number of people. */
    @Test
    void beheerReadsNoTableOfPeopleFromEndToEnd() {
        UUID organisation = people.organisation("WZC De Zeer Grote Linde");
        database.update(
                "insert into account (id, email, role, first_name, last_name, session_generation, newsletter,"
                        + " public_listing, version) select gen_random_uuid(), 'groot.' || n || '@voorbeeld.example',"
                        + " 'CAREGIVER', 'Lies', 'Groot', 0, false, false, 0 from generate_series(1, ?) n",
                PEOPLE);
        database.update(
                "insert into membership (account_id, organisation_id, since, version)"
                        + " select id, ?, now(), 0 from account where last_name = 'Groot'",
                organisation);
        database.execute("analyze account");
        database.execute("analyze membership");
        long begin = System.nanoTime();
        organisations.unmanaged();
        staffNeeds.since(clock.instant());
        counts.on(LocalDate.now(clock), List.of(organisation));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        String plan = String.join(
                "\n",
                database.queryForList(
                        "explain analyze select count(*) from organisation o where not exists (select 1 from membership m"
                                + " join account a on a.id = m.account_id where m.organisation_id = o.id"
                                + " and a.role in ('MANAGER') and a.registered_at is not null)",
                        String.class));
        database.update("delete from membership where organisation_id = ?", organisation);
        database.update("delete from account where last_name = 'Groot'");
        assertThat(plan)
                .as("after %d ms for all", millis)
                .contains("account_role_idx")
                .doesNotContain("Seq Scan on account");
    }
}
