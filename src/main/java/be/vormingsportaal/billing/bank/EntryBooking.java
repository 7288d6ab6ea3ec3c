package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.foreign.ForeignMoney;
import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.refund.RefundStatements;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.billing.returned.ReturnedMoney;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings one line of a statement into the books. Its id is the id of the money there, so that it is booked once
 * whatever the bank calls it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryBooking {

    private final PaymentBooking payments;
    private final PaymentReturns returns;
    private final ForeignPayments foreign;
    private final InvoiceRepository invoices;
    private final RefundStatements refunds;
    private final BankLines lines;

    EntryBooking(
            PaymentBooking payments,
            PaymentReturns returns,
            ForeignPayments foreign,
            InvoiceRepository invoices,
            RefundStatements refunds,
            BankLines lines) {
        this.payments = payments;
        this.returns = returns;
        this.foreign = foreign;
        this.invoices = invoices;
        this.refunds = refunds;
        this.lines = lines;
    }

    /** What became of it. */
    LineOutcome book(BankLine line) {
        if (!line.isEuro()) {
            return note(line);
        }
        if (line.amount().isNegative()) {
            return went(line);
        }
        if (isOwnRefund(line)) {
            return LineOutcome.BOUNCED;
        }
        return switch (payments.book(income(line))) {
            case ASSIGNED -> LineOutcome.ASSIGNED;
            case UNASSIGNED -> LineOutcome.UNASSIGNED;
            case KNOWN -> throw new IllegalStateException("Bank line " + line.id() + " is in the books already");
        };
    }

    /** Money in another currency waits until somebody says how many euros it is, also what is taken back. */
    private LineOutcome note(BankLine line) {
        if (line.amount().isNegative() && !concernsUs(line)) {
            return LineOutcome.DEBIT;
        }
        foreign.note(inOtherCurrency(line));
        return LineOutcome.OTHER_CURRENCY;
    }

    private LineOutcome went(BankLine line) {
        if (line.same().endToEndId().filter(id -> left(line, id)).isPresent()) {
            return LineOutcome.REFUNDED;
        }
        return concernsUs(line) ? takeBack(line) : LineOutcome.DEBIT;
    }

    /** Whether it is a refund of ours, or all refunds of one file. */
    private boolean left(BankLine line, String name) {
        Money amount = line.amount().negated();
        String id = line.id().toString();
        return refunds.left(name, amount, line.bookedOn(), id).isPresent()
                || !refunds.leftTogether(name, amount, line.bookedOn(), id).isEmpty();
    }

    /** Whether it is a refund of ours that comes back. Banks say so by its id, or repeat the id in what they write. */
    private boolean isOwnRefund(BankLine line) {
        return Stream.concat(
                        line.same().endToEndId().stream(),
                        line.message().stream().flatMap(text -> Stream.of(text.split("\\s+"))))
                .anyMatch(word -> refunds.bounced(
                                word, line.amount(), line.bookedOn(), line.id().toString(), line.message())
                        .isPresent());
    }

    /**
     * Whether money that left is money that the bank takes back, or names an invoice of ours, or is a refund that should
     * not have left any more.
     */
    private boolean concernsUs(BankLine line) {
        return line.isReversal()
                || line.same().endToEndId().filter(refunds::isOurs).isPresent()
                || line.references().stream()
                        .anyMatch(reference -> invoices.findByStructuredCommunication(reference.digits())
                                .isPresent());
    }

    private LineOutcome takeBack(BankLine line) {
        Optional<UUID> original = line.isReversal() ? original(line) : Optional.empty();
        original.ifPresent(taken -> lines.takesBack(line.id(), taken));
        returns.takenBack(new ReturnedMoney(
                PaymentSource.BANK,
                line.id().toString(),
                line.amount().negated(),
                line.bookedOn(),
                line.counterparty(),
                line.message(),
                line.references(),
                original.map(UUID::toString)));
        return LineOutcome.RETURNED;
    }

    /**
     * The line that it takes back by its references, when there is only one. Banks give a reference again, so that account
     * and communication have their say.
     */
    private Optional<UUID> original(BankLine line) {
        List<BankLine> found = lines.takenBackBy(line).stream()
                .filter(taken -> !taken.contradicts(line))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    /** Money that comes back to us is for no invoice by itself, whatever it names. */
    private static IncomingPayment income(BankLine line) {
        return new IncomingPayment(
                PaymentSource.BANK,
                line.id().toString(),
                line.amount(),
                line.bookedOn(),
                line.counterparty(),
                line.message(),
                line.isReversal() ? List.of() : line.references());
    }

    /** What comes back to us is for no invoice by itself; what is taken back from us was for the one that it names. */
    private static ForeignMoney inOtherCurrency(BankLine line) {
        boolean isForNone = line.isReversal() && line.amount().isPositive();
        return new ForeignMoney(
                PaymentSource.BANK,
                line.id().toString(),
                line.same().currency(),
                line.amount().plain(),
                line.bookedOn(),
                line.counterparty(),
                line.message(),
                !isForNone && line.references().size() == 1
                        ? line.references().stream()
                                .map(PaymentReference::communication)
                                .findFirst()
                        : Optional.empty());
    }
}
