package be.vormingsportaal.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.BankPaper;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines that cannot be booked, and parts that are no money: the file is booked all the same. */
@PortalTest
class UnusualLinesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    /** No other test has money of this day, which could be taken for it in the other form. */
    private static final LocalDate BATCH_DAY = LocalDate.of(2026, 2, 19);

    private static final int LINES = 250;
    private static final int BAD = 30;

    @Autowired
    TestBank bank;

    @Autowired
    Receivables receivables;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient database;

    final String ref = UUID.randomUUID().toString().substring(0, 18);

    UUID staff;

    @BeforeEach
    void somebody() {
        staff = people.staff();
    }

    @Test
    void aPartOfZeroIsNoPayment() {
        InvoiceView first = invoices.issued(people.organisation("WZC De Linde"), 9_500);
        paysAlone(first, CamtFile.of(batch(first)));
        InvoiceView second = invoices.issued(people.organisation("WZC De Eik"), 9_500);
        paysAlone(second, CodaFile.of(batch(second)));
    }

    @Test
    void aLineThatCannotBeBookedHoldsUpNoOther() {
        PaperStatement statement = PaperStatement.of(CamtFile.OURS).id(ref);
        for (int i = 0; i < LINES; i++) {
            statement.entry(PaperEntry.of(1_000 + i)
                    .on(DAY)
                    .reference(ref + i)
                    .part(PaperPart.of().name("Voorbeeld NV").text("lidgeld " + ref + i)));
        }
        UUID file = bank.handedIn(CamtFile.of(statement).bytes(), staff);
        UUID bad = bank.lines(file).get(BAD).id();
        database.sql("insert into payment (id, source, external_id, amount_cents, received_on, booked_at)"
                        + " values (?, 'BANK', ?, 1, ?, current_timestamp)")
                .param(bad)
                .param(bad.toString())
                .param(DAY)
                .update();
        try {
            assertThatThrownBy(() -> jobs.runDue(file)).hasMessageContaining("in the books already");
            List<LineOutcome> outcomes = bank.outcomes(file);
            assertThat(Collections.frequency(outcomes, LineOutcome.UNASSIGNED)).isEqualTo(LINES - 1);
            assertThat(outcomes.get(BAD)).isEqualTo(LineOutcome.NEW);
        } finally {
            database.sql("delete from payment where id = ?").param(bad).update();
        }
        jobs.run(file, "Task_BookNextLines");
        assertThat(bank.outcomes(file)).containsOnly(LineOutcome.UNASSIGNED);
        assertThat(bank.find(file).state()).isEqualTo(BankFileState.DONE);
    }

    private PaperStatement batch(InvoiceView invoice) {
        return PaperStatement.of(CamtFile.OURS)
                .id(ref.substring(0, 8))
                .opening(0)
                .on(BATCH_DAY)
                .entry(PaperEntry.of(9_500)
                        .on(BATCH_DAY)
                        .reference(ref)
                        .part(PaperPart.of()
                                .name("Voorbeeld NV")
                                .cents(9_500)
                                .structured(
                                        invoice.communication().orElseThrow().digits()))
                        .part(PaperPart.of().name("Niemand").cents(0).text("kosten " + ref)));
    }

    private void paysAlone(InvoiceView invoice, BankPaper<?> paper) {
        UUID file = bank.read(paper, staff);
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.ASSIGNED);
        assertThat(receivables.find(invoice.id()).orElseThrow().state()).isEqualTo(ReceivableState.PAID);
        assertThat(bank.find(file).state()).isEqualTo(BankFileState.DONE);
    }
}
