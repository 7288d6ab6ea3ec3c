package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A file of the bank of which two lines in three pay an invoice. Says how long it takes; bench/README.md has more. */
@PortalTest
@DirtiesContext // closes the application before the database server goes
@LeavesCases("invoices and payments that nobody follows")
class BankFileBenchmark {

    private static final int LINES = 1_500;
    private static final int ONE_IN = 3;
    private static final int RUNS = 3;

    @Autowired
    TestBank bank;

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    BankProof proof;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        String url = PostgresServer.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void aLargeFileIsBookedInTheBackground() {
        UUID staff = people.staff();
        UUID organisation = people.organisation("WZC De Linde");
        for (int round = 0; round < RUNS; round++) {
            byte[] file = file(organisation, round);
            database.sql("analyze").update();
            long begin = System.nanoTime();
            UUID read = bank.handedIn(file, staff);
            long kept = System.nanoTime();
            jobs.run(read, "Task_CheckStatements");
            jobs.run(read, "Task_RecogniseLines");
            long compared = System.nanoTime();
            jobs.runDue(read);
            long booked = System.nanoTime();
            System.out.printf(
                    "%d lines: read and kept in %d ms, compared in %d ms, booked in %d ms: %d lines a second%n",
                    LINES,
                    millis(begin, kept),
                    millis(kept, compared),
                    millis(compared, booked),
                    LINES * 1_000L / millis(begin, booked));
            List<LineOutcome> outcomes = bank.outcomes(read);
            assertThat(Collections.frequency(outcomes, LineOutcome.ASSIGNED)).isEqualTo(LINES - LINES / ONE_IN);
            assertThat(Collections.frequency(outcomes, LineOutcome.UNASSIGNED)).isEqualTo(LINES / ONE_IN);
        }
        assertThat(proof.proof().holds()).isTrue();
    }

    private static long millis(long from, long to) {
        return Math.max(1, (to - from) / 1_000_000);
    }

    private byte[] file(UUID organisation, int round) {
        List<InvoiceView> open = new ArrayList<>();
        PaperStatement statement =
                PaperStatement.of(CamtFile.OURS).id("bench-" + round).opening(5_000);
        for (int line = 0; line < LINES; line++) {
            PaperPart part = PaperPart.of().name("Voorbeeld NV").iban("BE71096123456769");
            if (line % ONE_IN > 0) {
                open.add(invoices.issued(organisation, 9_500));
                part.structured(
                        open.get(open.size() - 1).communication().orElseThrow().digits());
            }
            statement.entry(PaperEntry.of(9_500)
                    .on(LocalDate.of(2026, 5, 20).plusDays(round))
                    .reference("BENCH" + round + "L" + line)
                    .part(line % ONE_IN > 0 ? part : part.text("lidgeld " + line)));
        }
        return CamtFile.of(statement).bytes();
    }
}
