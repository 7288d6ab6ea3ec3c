package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import jakarta.persistence.EntityManagerFactory;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who has which attest until when, for managers, on the page and as a file. */
@PortalTest
class TrainerAttestsTests {

    @Autowired
    TrainerAttests attests;

    @Autowired
    AttestationService attestations;

    @Autowired
    InstrumentService instruments;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc browser;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory entities;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisationWithAManager() {
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void whatNeedsDoingFirstStandsFirst() {
        UUID trainer = trainer("screener", "screener-sociaal-supplement", "ltcf", "home-care");
        give(trainer, "ltcf", LocalDate.of(2026, 1, 5));
        give(trainer, "screener", LocalDate.of(2025, 5, 1));
        give(trainer, "home-care", LocalDate.of(2024, 5, 1));
        assertThat(attests.of(organisation))
                .extracting(attest -> attest.standing().dot())
                .containsExactly(Dot.EXPIRED, Dot.EXPIRING, Dot.NONE, Dot.VALID);
    }

    @Test
    void amongWhatExpiredTheLongestAgoStandsFirst() {
        give(trainer("ltcf"), "ltcf", LocalDate.of(2024, 5, 1));
        give(trainer("ltcf"), "ltcf", LocalDate.of(2022, 5, 1));
        assertThat(attests.of(organisation))
                .extracting(attest -> attest.lastDay().orElseThrow())
                .containsExactly(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 12, 31));
    }

    @Test
    void anInstrumentThatIsNotAssignedIsNotListed() {
        give(trainer("ltcf"), "screener", LocalDate.of(2026, 1, 5));
        assertThat(attests.of(organisation)).extracting(TrainerAttest::lastDay).containsOnly(Optional.empty());
    }

    @Test
    void aManagerSeesNobodyOfAnotherOrganisation() throws Exception {
        UUID stranger = people.registered(people.organisation("Thuiszorg De Brug"), Role.TRAINER_KCD);
        instruments.assign(stranger, Set.of("ltcf"));
        UUID own = trainer("ltcf");
        String address = people.account(stranger).email().display();
        for (String page : List.of("/trainers", "/trainers/attesten.csv")) {
            as(manager, page)
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(address))))
                    .andExpect(content()
                            .string(containsString(people.account(own).email().display())));
        }
    }

    @Test
    void othersThanManagersGetNoFile() throws Exception {
        for (String file : List.of("/trainers/attesten.csv", "/trainers/attesten.xlsx")) {
            for (Role role : List.of(Role.TRAINER_KCD, Role.TRAINER_EXTERNAL, Role.CAREGIVER)) {
                as(people.registered(organisation, role), file).andExpect(status().isForbidden());
            }
            as(people.staff(), file).andExpect(status().isForbidden());
        }
    }

    @Test
    void theFileSaysWhatThePageSaysAndIsCalledAfterTheDay() throws Exception {
        give(trainer("ltcf"), "ltcf", LocalDate.of(2025, 5, 1));
        byte[] file = as(manager, "/trainers/attesten.csv")
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"attesten-2026-11-24.csv\""))
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"Naam\";\"Voornaam\"");
        List<CSVRecord> rows = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
        assertThat(rows.get(1).toList())
                .containsSubsequence("Peeters", "An", "BelRAI LTCF", "Vervalt binnenkort", "01-05-2025", "31-12-2026");
    }

    @Test
    void theWorkbookIsOne() throws Exception {
        trainer("ltcf");
        byte[] file = as(manager, "/trainers/attesten.xlsx")
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"attesten-2026-11-24.xlsx\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).startsWith('P', 'K');
    }

    @Test
    void aThousandTrainersTakeAsManyStatementsAsTen() {
        fill(10);
        long ten = statements();
        fill(990);
        assertThat(attests.of(organisation)).hasSize(1000);
        assertThat(statements()).isEqualTo(ten);
        forget();
    }

    private long statements() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        attests.of(organisation);
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }

    /** Straight into the tables: a thousand registrations would take minutes. */
    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            jdbc.sql("insert into account (id, email, role, first_name, last_name, session_generation, newsletter,"
                            + " public_listing, registered_at, version)"
                            + " values (?, ?, 'TRAINER_KCD', 'An', 'Peeters', 0, false, false, current_timestamp, 0)")
                    .params(id, "veel." + id + "@voorbeeld.example")
                    .update();
            jdbc.sql("insert into membership (account_id, organisation_id, since, version)"
                            + " values (?, ?, current_timestamp, 0)")
                    .params(id, organisation)
                    .update();
            jdbc.sql("insert into instrument_assignment (id, account_id, instrument_code, version)"
                            + " values (?, ?, 'ltcf', 0)")
                    .params(UUID.randomUUID(), id)
                    .update();
            jdbc.sql("insert into attestation (id, account_id, instrument_code, newest_for, institution_id,"
                            + " obtained_on, expires_on, source, state, submitted_at, voided_proofs, version) select ?, ?, 'ltcf', ?, id,"
                            + " date '2024-05-01', date '2025-12-31', 'GIVEN', 'LAPSED', current_timestamp, 0, 0"
                            + " from institution where kind = 'KCD' order by name limit 1")
                    .params(UUID.randomUUID(), id, id + " ltcf")
                    .update();
        }
    }

    private void forget() {
        String those = " where account_id in (select id from account where email like 'veel.%')";
        for (String table : List.of("attestation", "instrument_assignment", "membership")) {
            jdbc.sql("delete from " + table + those).update();
        }
        jdbc.sql("delete from account where email like 'veel.%'").update();
    }

    private UUID trainer(String... codes) {
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        instruments.assign(trainer, Set.of(codes));
        return trainer;
    }

    private void give(UUID trainer, String instrument, LocalDate day) {
        attestations.give(new GiveAttestation(trainer, instrument, day, manager));
    }

    private ResultActions as(UUID visitor, String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(visitor)));
    }
}
