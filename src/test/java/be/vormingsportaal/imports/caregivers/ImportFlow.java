package be.vormingsportaal.imports.caregivers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of imports begin with: an organisation whose manager brings files. */
public abstract class ImportFlow {

    public static final String DONE = "De import van zorgverleners is klaar";

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    public CaregiverImports imports;

    @Autowired
    ImportRowViews lines;

    @Autowired
    public ImportRun run;

    @Autowired
    ImportCleanup cleanup;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Members members;

    @Autowired
    Departures departures;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    JdbcClient database;

    public UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    void runAll(UUID id) {
        start(id);
        jobs.runDue(id);
    }

    public void start(UUID id) {
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStartResult.STARTED);
    }

    List<AddOutcome> outcomes(UUID id) {
        return lines.of(organisation, id).stream()
                .map(line -> line.outcome().orElse(null))
                .toList();
    }

    int rows(UUID id) {
        return database.sql("select count(*) from caregiver_import_row where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
