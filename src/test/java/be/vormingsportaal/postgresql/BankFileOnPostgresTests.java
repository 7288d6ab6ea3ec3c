package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankDoubts;
import be.vormingsportaal.billing.bank.BankFileRun;
import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.billing.bank.DoubtView;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A large file of the bank, in chunks, and a node that stops in between. */
@OnPostgres
class BankFileOnPostgresTests {

    private static final Logger LOG = LoggerFactory.getLogger(BankFileOnPostgresTests.class);
    private static final int LINES = 500;
    private static final int AT_ONCE = 200;

    @Autowired
    TestBank bank;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    BankFileRun run;

    @Autowired
    TestBilling billing;

    @Autowired
    BankDoubts doubts;

    @Autowired
    BankProof proof;

    @Autowired
    CaseConsistency consistency;

    @Test
    void manyLinesAreBookedInChunksAndOnceWhenANodeStopsInBetween() {
        byte[] statement = statement(UUID.randomUUID().toString().substring(0, 12));
        long start = System.nanoTime();
        UUID file = bank.handedIn(statement, people.staff());
        long read = System.nanoTime();
        jobs.run(file, "Task_CheckStatements");
        jobs.run(file, "Task_RecogniseLines");
        long recognised = System.nanoTime();
        assertThat(run.next(file)).as("booked by a node that then stopped").isTrue();
        assertThat(Collections.frequency(bank.outcomes(file), LineOutcome.UNASSIGNED))
                .isEqualTo(AT_ONCE);
        jobs.runDue(file);
        long booked = System.nanoTime();
        LOG.info(
                "{} lines: read in {} ms, compared in {} ms, booked in {} ms",
                LINES,
                millis(start, read),
                millis(read, recognised),
                millis(recognised, booked));
        assertThat(bank.outcomes(file)).hasSize(LINES).containsOnly(LineOutcome.UNASSIGNED);
        assertThat(proof.proof().holds()).isTrue();
        assertThat(consistency.problems()).isEmpty();
        assertThat(bank.outcomes(bank.read(statement, people.staff()))).containsOnly(LineOutcome.REPEAT);
    }

    @Test
    void theLinesBesideADoubtAreFound() {
        DoubtView doubt = doubts.find(billing.doubt(people.staff())).orElseThrow();
        assertThat(doubt.lines()).hasSize(1);
        assertThat(doubt.earlier()).hasSize(1);
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static byte[] statement(String prefix) {
        PaperStatement statement = PaperStatement.of(CamtFile.OURS).id(prefix).opening(5_000);
        for (int i = 0; i < LINES; i++) {
            statement.entry(PaperEntry.of(1_000 + i)
                    .on(LocalDate.of(2026, 5, 29))
                    .reference(prefix + i)
                    .part(PaperPart.of().name("Voorbeeld NV").text("factuur " + i)));
        }
        return CamtFile.of(statement).bytes();
    }
}
