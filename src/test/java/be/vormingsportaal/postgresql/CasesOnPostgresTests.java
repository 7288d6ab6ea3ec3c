package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.cases.CaseDesk;
import be.vormingsportaal.cases.CaseList;
import be.vormingsportaal.cases.CaseNotes;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestPeople;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What is asked about cases is asked in SQL that PostgreSQL takes too, and as often for much as for little. */
@OnPostgres
class CasesOnPostgresTests {

    private static final String REGISTRATION = "account-registration";

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseNotes notes;

    @Autowired
    CaseList lists;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void aCaseWithMuchBehindItTakesAsManyStatements() {
        UUID staff = people.staff();
        UUID organisation = people.organisation("WZC De Eik");
        UUID shortCase = people.invited(organisation, Role.CAREGIVER, staff);
        jobs.runDue(shortCase);
        notes.add(REGISTRATION, shortCase, staff, "Een nota.");
        UUID longCase = people.invited(organisation, Role.CAREGIVER, staff);
        jobs.runDue(longCase);
        for (int i = 0; i < 20; i++) {
            notes.add(REGISTRATION, longCase, staff, "Nota " + i);
        }

        long few = statements(() -> desk.find(REGISTRATION, shortCase, staff).orElseThrow());
        long many = statements(() -> desk.find(REGISTRATION, longCase, staff).orElseThrow());

        assertThat(many).isEqualTo(few);
        assertThat(desk.find(REGISTRATION, longCase, staff).orElseThrow().timeline())
                .hasSizeGreaterThan(20);
        assertThat(desk.model(REGISTRATION, longCase)).isPresent();
    }

    @Test
    void aListWithManyCasesTakesAsManyStatements() {
        UUID staff = people.staff();
        UUID one = people.organisation("WZC De Es");
        UUID other = people.organisation("WZC De Iep");
        UUID home = people.organisation("WZC De Den");
        people.asked(one, people.registered(home, Role.CAREGIVER), staff);
        for (int i = 0; i < 5; i++) {
            people.asked(other, people.registered(home, Role.CAREGIVER), staff);
        }

        long few = statements(() -> lists.ofOrganisation(one, 10));
        long many = statements(() -> lists.ofOrganisation(other, 10));

        assertThat(many).isEqualTo(few);
        assertThat(lists.ofOrganisation(other, 10)).hasSize(5);
        assertThat(lists.ofPerson(staff, 10)).isNotEmpty();
    }

    @Test
    void whoBeginsACaseIsKeptAndNamed() {
        UUID staff = people.staff();
        UUID organisation = people.organisation("WZC De Els");
        UserDetails user =
                users.loadUserByUsername(people.account(staff).email().value());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
        UUID begun;
        try {
            begun = people.invited(organisation, Role.CAREGIVER, staff);
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(desk.find(REGISTRATION, begun, staff).orElseThrow().timeline())
                .first()
                .extracting(entry -> entry.by().orElseThrow())
                .isEqualTo("Katrien Claes");
        assertThat(lists.of(begun)).hasSize(1);
    }

    /** Those of Hibernate and those written by hand; the engine's own are the same for each case of a process. */
    private long statements(Runnable question) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        Level before = log.getLevel();
        log.setLevel(Level.DEBUG);
        log.addAppender(heard);
        long hibernate = statistics.getPrepareStatementCount();
        try {
            question.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(before);
        }
        long written = heard.list.stream()
                .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
        assertThat(written).isPositive();
        return written + statistics.getPrepareStatementCount() - hibernate;
    }
}
