package be.vormingsportaal.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.engine.CaseProblem;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.Rounds;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.GeneratedFile;
import be.vormingsportaal.testing.statement.Movement;
import be.vormingsportaal.testing.statement.MustBe;
import be.vormingsportaal.testing.statement.StatementGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of lines of banks with all their habits, read as staff read them, doubts and wrong sums decided as somebody
 * would who knows what truly moved. In the end each movement is in the books once, to the cent.
 */
@PortalTest
class GeneratedStatementsBookedTests {

    private static final int ALL_LINES = 10_000;
    private static final int LINES = Rounds.of(ALL_LINES / 40) * 40;
    private static final int OF_FILE = 25;

    /** Another one makes other files; a failure says which it was. */
    private static final long SEED = Long.getLong("tests.seed", 20_261_129L);

    /** No other test has statements of these years. */
    private static final LocalDate BEFORE = LocalDate.of(2011, 1, 3);

    @Autowired
    TestBank bank;

    @Autowired
    BankFiles files;

    @Autowired
    BankDoubts doubts;

    @Autowired
    BankProof proofs;

    @Autowired
    TestBilling billing;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    Receivables receivables;

    @Autowired
    CaseConsistency consistency;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient database;

    final Random random = new Random(SEED);
    final StatementGenerator generator = new StatementGenerator(SEED, CamtFile.OURS).after(BEFORE);
    final BankOracle oracle = new BankOracle(generator);
    final List<UUID> read = new ArrayList<>();
    NamedInvoices named;
    UUID staff;
    int waited;
    int decided;

    @Test
    void eachMovementIsInTheBooksOnceToTheCent() {
        System.out.println("Files of the bank: -Dtests.seed=" + SEED);
        staff = people.staff();
        named = new NamedInvoices(generator, receivables, random);
        UUID organisation = people.organisation("WZC De Linde");
        BankProofView before = proofs.proof();
        List<CaseProblem> ofOtherTests = consistency.problems();
        for (int lines = 0; lines < LINES; ) {
            if (read.size() % 3 == 0) {
                named.askToPay(invoices.mailed(invoices.issued(organisation, 100 + random.nextInt(50_000))));
            }
            GeneratedFile file = generator.next(OF_FILE);
            lines += file.lines().size();
            read(file);
            if (random.nextInt(3) > 0) {
                oracle.openDoubts().forEach(this::decide);
            }
        }
        oracle.openDoubts().forEach(this::decide);

        oracle.nothingIsLost();
        theBooksAreWhatMoved(before);
        named.haveTheirMoney();
        assertThat(consistency.problems()).isSubsetOf(ofOtherTests);
        System.out.println("%s, %d files, %d waited, %d doubts".formatted(oracle.seen(), read.size(), waited, decided));
        if (LINES == ALL_LINES) {
            assertThat(oracle.seen()).containsOnlyKeys(MustBe.values());
            assertThat(waited).as("files that waited for a decision").isPositive();
            assertThat(decided).as("doubts").isPositive();
        }
        everyTaskCanBeAnswered();
    }

    private void read(GeneratedFile file) {
        UUID id = bank.read(file.bytes(), staff);
        if (bank.find(id).state() == BankFileState.WAITING) {
            waited++;
            if (random.nextBoolean()) {
                files.decideOnPage(id, BankFileDecision.DISCARD, staff);
                jobs.runDue(id);
                // what the bank only announced was never going to be booked
                assertThat(bank.outcomes(id)).isSubsetOf(LineOutcome.DISCARDED, LineOutcome.PENDING);
                id = bank.read(file.bytes(), staff);
            }
            if (random.nextBoolean()) {
                files.decideOnPage(id, BankFileDecision.BOOK, staff);
            } else {
                billing.complete(id, staff, Map.of("decision", "BOOK"));
            }
            jobs.runDue(id);
        }
        assertThat(bank.find(id).state()).as(file.habits()).isEqualTo(BankFileState.DONE);
        assertThat(bank.find(id).skipped()).as(file.habits()).hasSize(file.skipped());
        read.add(id);
        oracle.judge(file, rows(id));
        assertThat(proofs.proof().holds()).as(file.habits()).isTrue();
    }

    private void decide(UUID doubt) {
        decided++;
        DoubtDecision truth = oracle.truth(doubt);
        if (random.nextBoolean()) {
            assertThat(doubts.decideOnPage(doubt, truth, staff)).isTrue();
        } else {
            billing.complete(doubt, staff, Map.of("decision", truth.name()));
        }
        jobs.runDue(doubt);
    }

    /** One payment for each line that tells of money in or of money that was taken back, and none for any other line. */
    private void theBooksAreWhatMoved(BankProofView before) {
        Map<UUID, Long> told = oracle.told();
        Map<UUID, Long> booked = booked();
        long left = 0;
        for (UUID file : read) {
            for (BankOracle.Row row : rows(file)) {
                boolean isMoney = told.containsKey(row.id()) && row.outcome() != LineOutcome.DEBIT;
                assertThat(row.outcome().isBooked()).as(row.toString()).isEqualTo(isMoney);
                assertThat(booked.containsKey(row.id())).as(row.toString()).isEqualTo(isMoney);
                if (isMoney) {
                    assertThat(booked.get(row.id())).as(row.toString()).isEqualTo(told.get(row.id()));
                }
                left += row.outcome() == LineOutcome.DEBIT ? row.cents() : 0;
            }
        }
        long moved = generator.movements().stream().mapToLong(Movement::cents).sum();
        BankProofView after = proofs.proof();
        assertThat(after.inTheBooks().minus(before.inTheBooks()).cents()).isEqualTo(moved - left);
        assertThat(after.places()
                        .get(BankProofView.Place.LEFT)
                        .amount()
                        .minus(before.places().get(BankProofView.Place.LEFT).amount())
                        .cents())
                .isEqualTo(left);
        assertThat(after.places().get(BankProofView.Place.WAITING))
                .isEqualTo(before.places().get(BankProofView.Place.WAITING));
        assertThat(after.holds()).isTrue();
    }

    /** Leaves nothing for staff to do, so that other tests find their own money. */
    private void everyTaskCanBeAnswered() {
        List<UUID> payments = database.sql("select p.id from payment p join payment_balance b on b.payment_id = p.id"
                        + " join bank_line l on p.external_id = cast(l.id as varchar(36)) where p.source = 'BANK'"
                        + " and b.state = 'UNASSIGNED' and b.unassigned_cents > 0 and l.file_id in (:files)")
                .param("files", read)
                .query(UUID.class)
                .list();
        assertThat(payments).isNotEmpty();
        payments.forEach(payment ->
                billing.complete(payment, "Task_Assign", staff, Map.of("decision", "PAID_BACK", "note", "nagekeken")));
    }

    private Map<UUID, Long> booked() {
        Map<UUID, Long> booked = new HashMap<>();
        database.sql("select l.id, p.amount_cents from bank_line l join payment p on p.source = 'BANK'"
                        + " and p.external_id = cast(l.id as varchar(36)) where l.file_id in (:files)")
                .param("files", read)
                .query(row -> {
                    assertThat(booked.put(row.getObject(1, UUID.class), row.getLong(2)))
                            .isNull();
                });
        return booked;
    }

    private List<BankOracle.Row> rows(UUID file) {
        return database.sql("select * from bank_line where file_id = ? order by position")
                .param(file)
                .query((row, number) -> new BankOracle.Row(
                        row.getObject("id", UUID.class),
                        row.getInt("entry_number"),
                        row.getLong("amount_cents"),
                        LineOutcome.valueOf(row.getString("outcome")),
                        Optional.ofNullable(row.getString("counterparty_name")),
                        Optional.ofNullable(row.getObject("doubt_id", UUID.class))))
                .list();
    }
}
