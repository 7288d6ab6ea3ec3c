package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.InvoiceSettlement;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.sales.Crediting;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what staff decided about an invoice that was not paid in time. The process goes on by the result. */
@Service
@Transactional
public class InvoiceFollowUps {

    static final int TEXT = 200;
    /** Claims expire long before this, so that an older day is a typing mistake. */
    private static final int OLDEST_MONEY_YEARS = 10;

    private final ReceivableRepository receivables;
    private final PaymentRepository payments;
    private final Crediting crediting;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;
    private final Clock clock;

    InvoiceFollowUps(
            ReceivableRepository receivables,
            PaymentRepository payments,
            Crediting crediting,
            Ledger ledger,
            InvoiceSettlement settlement,
            Clock clock) {
        this.receivables = receivables;
        this.payments = payments;
        this.crediting = crediting;
        this.ledger = ledger;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * @param by who decided; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    public InvoiceFollowUp apply(UUID invoiceId, InvoiceAnswer answer, Optional<UUID> by) {
        Receivable receivable = receivables.hold(invoiceId).orElseThrow();
        if (!receivable.isOpen()) {
            return InvoiceFollowUp.NOT_OPEN;
        }
        return switch (answer.decision()) {
            case DELAY -> delay(receivable, answer.delayUntil());
            case CANCEL -> cancel(receivable, answer.reason());
            case REGISTER -> register(receivable, answer, by);
        };
    }

    private InvoiceFollowUp delay(Receivable receivable, LocalDate until) {
        Optional<InvoiceFollowUp> problem = DueDateChanging.problem(until, LocalDate.now(clock));
        if (problem.isPresent()) {
            return problem.get();
        }
        receivable.delay(until);
        receivables.saveAndFlush(receivable);
        return InvoiceFollowUp.DELAYED;
    }

    private InvoiceFollowUp cancel(Receivable receivable, String reason) {
        if (isMissing(reason)) {
            return InvoiceFollowUp.NO_REASON;
        }
        if (reason.length() > TEXT) {
            return InvoiceFollowUp.REASON_TOO_LONG;
        }
        crediting.credit(receivable, reason.strip());
        return InvoiceFollowUp.CREDITED;
    }

    private InvoiceFollowUp register(Receivable receivable, InvoiceAnswer answer, Optional<UUID> by) {
        Optional<InvoiceFollowUp> problem = problem(answer);
        if (problem.isPresent()) {
            return problem.get();
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
        Money open = settlement.open(receivable);
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
        if (isMissing(answer.reference())) {
            return Optional.of(InvoiceFollowUp.NO_REFERENCE);
        }
        return answer.reference().length() > TEXT - 50
                ? Optional.of(InvoiceFollowUp.REFERENCE_TOO_LONG)
                : Optional.empty();
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
