package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.PaidInvoices;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff the refunds. */
@Service
@Transactional(readOnly = true)
public class Refunds {

    /**
     * A refund that did not arrive yet, as the organisation sees it.
     *
     * @param failed whether it was refused or came back, so that somebody has to look
     */
    public record ComingBack(Money amount, Instant requestedAt, boolean failed) {}

    private static final Limit SHOWN = Limit.of(50);
    private static final List<RefundState> OPEN =
            Arrays.stream(RefundState.values()).filter(RefundState::isOpen).toList();

    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final PaidInvoices invoices;
    private final RefundStarting starting;

    Refunds(RefundRepository refunds, PaymentRepository payments, PaidInvoices invoices, RefundStarting starting) {
        this.refunds = refunds;
        this.payments = payments;
        this.invoices = invoices;
        this.starting = starting;
    }

    /** Those that somebody does something about or waits for, the oldest first. */
    public List<RefundView> open() {
        return views(refunds.findByStateInOrderByRequestedAt(OPEN));
    }

    /** Those that ended lately, the newest first. */
    public List<RefundView> ended() {
        return views(refunds.findByStateInOrderByClosedAtDesc(List.of(RefundState.DONE, RefundState.WITHDRAWN), SHOWN));
    }

    /** Those of money that leads to invoices of this organisation, and that did not arrive yet; the oldest first. */
    public List<ComingBack> comingBackTo(UUID organisationId) {
        return refunds.to(organisationId, OPEN).stream()
                .map(refund -> new ComingBack(
                        refund.amount(), refund.requestedAt(), refund.state().isFailed()))
                .toList();
    }

    public List<RefundView> ofPayment(UUID paymentId) {
        return views(refunds.findByPaymentIdOrderByRequestedAt(paymentId));
    }

    public Optional<RefundView> find(UUID refundId) {
        return views(refunds.findById(refundId).stream().toList()).stream().findFirst();
    }

    /**
     * Whether the payment provider can give the money of a payment back.
     *
     * @throws java.util.NoSuchElementException when there is no such payment
     */
    public boolean canProvider(UUID paymentId) {
        return starting.canProvider(payments.findById(paymentId).orElseThrow());
    }

    /** Whether somebody else than whoever asks for a refund has to release it. */
    public boolean needRelease() {
        return starting.needRelease();
    }

    /** In as many statements for many refunds as for a few. */
    private List<RefundView> views(List<Refund> shown) {
        Set<UUID> ids = shown.stream().map(Refund::paymentId).collect(Collectors.toSet());
        Map<UUID, UnassignedPayment.Lead> leads = invoices.of(ids);
        Map<UUID, Payment> paid =
                payments.findByIdIn(ids).stream().collect(Collectors.toMap(Payment::id, Function.identity()));
        return shown.stream()
                .map(refund ->
                        view(refund, paid.get(refund.paymentId()), Optional.ofNullable(leads.get(refund.paymentId()))))
                .toList();
    }

    private static RefundView view(Refund refund, Payment payment, Optional<UnassignedPayment.Lead> invoice) {
        return new RefundView(
                refund.id(),
                payment.id(),
                refund.amount(),
                refund.way(),
                refund.state(),
                invoice,
                payment.payer(),
                refund.account().map(RefundAccount::iban),
                refund.account().map(RefundAccount::name),
                refund.account().flatMap(RefundAccount::why),
                refund.note(),
                refund.requestedBy(),
                refund.requestedAt(),
                refund.releasedBy(),
                refund.releasedAt(),
                refund.fileId(),
                refund.endToEndId(),
                refund.closedAt());
    }
}
