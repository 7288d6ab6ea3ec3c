package be.vormingsportaal.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.statement.Movement;
import be.vormingsportaal.testing.statement.StatementGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invoices that are paid by generated statements. */
final class NamedInvoices {

    private final StatementGenerator bank;
    private final Receivables receivables;
    private final Random random;
    private final List<InvoiceView> asked = new ArrayList<>();

    NamedInvoices(StatementGenerator bank, Receivables receivables, Random random) {
        this.bank = bank;
        this.receivables = receivables;
        this.random = random;
    }

    /** At once, or in two parts, or in part only. */
    void askToPay(InvoiceView invoice) {
        String communication = invoice.communication().orElseThrow().digits();
        long total = invoice.total().cents();
        long part = random.nextBoolean() ? total : total / 3;
        bank.pay(communication, part);
        if (part < total && random.nextBoolean()) {
            bank.pay(communication, total - part);
        }
        asked.add(invoice);
    }

    void haveTheirMoney() {
        assertThat(asked).isNotEmpty();
        asked.forEach(this::hasItsMoney);
    }

    /** What the payments say that name it, less what was taken back of them. */
    private void hasItsMoney(InvoiceView invoice) {
        List<Movement> about = bank.movements().stream()
                .filter(movement -> movement.communications()
                        .equals(List.of(invoice.communication().orElseThrow().digits())))
                .toList();
        long total = invoice.total().cents();
        long came = Math.min(total, about.stream().mapToLong(Movement::cents).sum());
        ReceivableView receivable = receivables.find(invoice.id()).orElseThrow();
        assertThat(receivable.open().cents() + receivable.paid().cents()).isEqualTo(total);
        if (about.stream().allMatch(movement -> movement.takesBack().isEmpty())) {
            assertThat(receivable.paid().cents())
                    .as("%s by %s", invoice.number(), about)
                    .isEqualTo(came);
            assertThat(receivable.state() == ReceivableState.PAID).isEqualTo(came == total);
        } else {
            assertThat(receivable.paid().cents())
                    .as("%s by %s", invoice.number(), about)
                    .isBetween(0L, Math.min(total, mostThatPays(about)));
        }
    }

    /**
     * Where two payments are alike, nobody but staff can say which of them was taken back. Until they do, both pay the
     * invoice, and what was taken back is a task.
     */
    private static long mostThatPays(List<Movement> about) {
        boolean alike = about.stream()
                .filter(movement -> movement.takesBack().isPresent())
                .anyMatch(taken -> about.stream()
                                .filter(movement -> movement.cents() == -taken.cents())
                                .count()
                        > 1);
        return about.stream()
                .mapToLong(Movement::cents)
                .filter(cents -> cents > 0 || !alike)
                .sum();
    }
}
