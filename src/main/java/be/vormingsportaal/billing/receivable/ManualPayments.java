package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.InvoiceSettlement;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books money for an invoice that staff saw outside the portal, such as cash. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ManualPayments {

    /** Claims expire long before this, so that an older day is a typing mistake. */
    private static final int OLDEST_MONEY_YEARS = 10;

    /** Somebody may pay an invoice once more by mistake; a comma too few makes it a hundred times. */
    private static final int MOST_TIMES = 2;

    /** The invoice is a part of the id of the payment, and takes this much of it. */
    private static final int MOST_REFERENCE = InvoiceFollowUps.TEXT - 50;

    private final PaymentRepository payments;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;
    private final Clock clock;

    ManualPayments(PaymentRepository payments, Ledger ledger, InvoiceSettlement settlement, Clock clock) {
        this.payments = payments;
        this.ledger = ledger;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** @param receivable held by the caller */
    InvoiceFollowUp register(Receivable receivable, InvoiceAnswer answer, Optional<UUID> by) {
        Optional<InvoiceFollowUp> problem = problem(answer);
        if (problem.isPresent()) {
            return problem.get();
        }
        Money open = settlement.open(receivable);
        if (answer.amount().isMoreThan(open.times(MOST_TIMES))) {
            return InvoiceFollowUp.AMOUNT_TOO_HIGH;
        }
        String externalId = receivable.invoiceId() + "/" + answer.reference().strip();
        if (payments.existsByOriginSourceAndOriginExternalId(PaymentSource.MANUAL, externalId)) {
            return InvoiceFollowUp.KNOWN_REFERENCE;
        }
        IncomingPayment incoming = new IncomingPayment(
                PaymentSource.MANUAL,
                externalId,
                answer.amount(),
                answer.receivedOn(),
                Payer.UNKNOWN,
                Optional.of(answer.reference().strip()),
                List.of());
        PaymentBalance balance = ledger.record(Payment.of(incoming, clock.instant()));
        Money used = answer.amount().atMost(open);
        boolean paid =
                settlement.pay(receivable, balance, used, by, answer.reference().strip());
        settlement.tellLeft(receivable, balance, paid);
        ledger.finish(balance);
        return paid ? InvoiceFollowUp.PAID : InvoiceFollowUp.PART_PAID;
    }

    private Optional<InvoiceFollowUp> problem(InvoiceAnswer answer) {
        if (answer.amount() == null || !answer.amount().isPositive()) {
            return Optional.of(InvoiceFollowUp.NO_AMOUNT);
        }
        if (answer.receivedOn() == null) {
            return Optional.of(InvoiceFollowUp.NO_RECEIVED_ON);
        }
        if (answer.receivedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(InvoiceFollowUp.RECEIVED_LATER);
        }
        if (answer.receivedOn().isBefore(LocalDate.now(clock).minusYears(OLDEST_MONEY_YEARS))) {
            return Optional.of(InvoiceFollowUp.RECEIVED_LONG_AGO);
        }
        if (InvoiceFollowUps.isMissing(answer.reference())) {
            return Optional.of(InvoiceFollowUp.NO_REFERENCE);
        }
        return answer.reference().length() > MOST_REFERENCE
                ? Optional.of(InvoiceFollowUp.REFERENCE_TOO_LONG)
                : Optional.empty();
    }
}
