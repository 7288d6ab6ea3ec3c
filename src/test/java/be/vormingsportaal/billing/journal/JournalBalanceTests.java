package be.vormingsportaal.billing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The balances of the journal, and the proof that it adds up. */
@PortalTest
class JournalBalanceTests extends JournalFlow {

    @Autowired
    EntityManagerFactory entities;

    @Test
    void theNextYearOpensWithWhatThisOneClosedWith() {
        everything();
        at(LocalDate.of(YEAR + 1, 1, 5));
        everything();
        Journal first = journals.of(PERIOD);
        Journal second = journals.of(JournalPeriod.ofYear(YEAR + 1));
        for (LedgerAccount account : LedgerAccount.values()) {
            assertThat(balance(second, account).opening())
                    .as(account.name())
                    .isEqualTo(balance(first, account).closing());
        }
        Journal both = journals.of(new JournalPeriod(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR + 1, 12, 31)));
        assertThat(both.debit()).isEqualTo(first.debit().plus(second.debit()));
    }

    @Test
    void everythingAddsUp() {
        everything();
        Journal journal = journals.of(PERIOD);
        assertThat(journal.proofs())
                .allSatisfy(proof ->
                        assertThat(proof.wrong()).as(proof.kind().name()).isZero());
        assertThat(journal.proofs()).hasSize(JournalProof.Kind.values().length);
        assertThat(journal.debit()).isEqualTo(journal.credit());
        assertThat(journal.balances()).allMatch(AccountBalance::isRight);
        assertThat(Money.sum(
                        journal.balances().stream().map(AccountBalance::closing).toList()))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whatHappensMovesTheBalances() {
        Journal before = journals.of(PERIOD);
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        book(payment(PaymentSource.BANK, 10_000, invoice, LocalDate.of(YEAR, 3, 9)));
        book(payment(PaymentSource.PROVIDER, 9_500, invoice, LocalDate.of(YEAR, 3, 9)));
        Journal after = journals.of(PERIOD);
        assertThat(Arrays.stream(LedgerAccount.values())
                        .map(account -> balance(after, account)
                                .closing()
                                .minus(balance(before, account).closing())
                                .cents()))
                .containsExactly(0L, 10_000L, 9_500L, 0L, -10_000L, 0L, 0L, -9_500L, 0L);
    }

    @Test
    void theFirstAndTheLastDayBelongToThePeriod() {
        at(LocalDate.of(YEAR, 12, 31));
        InvoiceView last = invoices.issued(organisation, 100);
        book(payment(PaymentSource.BANK, 100, last, LocalDate.of(YEAR, 12, 31)));
        JournalPeriod day = new JournalPeriod(LocalDate.of(YEAR, 12, 31), LocalDate.of(YEAR, 12, 31));
        assertThat(journals.entries(day).stream()
                        .filter(entry -> entry.details().invoiceId().equals(Optional.of(last.id()))))
                .extracting(JournalEntry::kind)
                .containsExactly(JournalKind.SALE, JournalKind.ALLOCATION);
        assertThat(journals.of(JournalPeriod.ofYear(YEAR + 1)).entries())
                .noneMatch(entry -> entry.id().equals(last.id()));
    }

    @Test
    void moreEntriesCostNoMoreStatements() {
        everything();
        long few = statements();
        for (int i = 0; i < 5; i++) {
            everything();
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        journals.of(PERIOD);
        return statistics.getPrepareStatementCount() - before;
    }
}
