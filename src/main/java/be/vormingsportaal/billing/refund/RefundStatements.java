package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.ReadableText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the portal's own refunds on statements of the bank: as they leave, one by one or a file at once, and as they come
 * back. It joins the transaction of the caller. What it does not recognise, it leaves alone.
 */
@Service
@Transactional
public class RefundStatements {

    private final RefundRepository refunds;
    private final RefundFileRepository files;
    private final PaymentRepository payments;
    private final RefundBooking booking;
    private final RefundProcess process;
    private final Clock clock;

    RefundStatements(
            RefundRepository refunds,
            RefundFileRepository files,
            PaymentRepository payments,
            RefundBooking booking,
            RefundProcess process,
            Clock clock) {
        this.refunds = refunds;
        this.files = files;
        this.payments = payments;
        this.booking = booking;
        this.process = process;
        this.clock = clock;
    }

    /**
     * A transfer left the account.
     *
     * @param amount more than zero
     * @param externalId what the caller calls the line, which is new to it
     * @return the id of the money that left; empty when it is no refund that waits for that
     */
    public Optional<UUID> left(String endToEndId, Money amount, LocalDate on, String externalId) {
        return refunds.findByEndToEndId(endToEndId.strip())
                .flatMap(found -> refunds.hold(found.id()))
                .filter(refund -> refund.state() == RefundState.ORDERED
                        && refund.way() == RefundWay.TRANSFER
                        && refund.amount().equals(amount))
                .map(refund -> leave(refund, on, externalId));
    }

    /**
     * Whether only the portal calls a transfer so, or a file of them. What left twice, or too late, has such a name too,
     * and so has a file of which a part is settled already.
     */
    public boolean isOurs(String name) {
        return EndToEnd.refund(name).isPresent()
                || files.findByMessageId(name.strip()).isPresent();
    }

    /**
     * A whole file left the account in one debit. It is recognised only when nothing of it was seen to leave before.
     *
     * @param messageId what the bank calls the file
     * @param sum more than zero
     * @param externalId what the caller calls the line, which is new to it; what left is called after it
     * @return the ids of the money that left; none when it is no file of the portal with this sum
     */
    public List<UUID> leftTogether(String messageId, Money sum, LocalDate on, String externalId) {
        List<Refund> together = new ArrayList<>();
        files.findByMessageId(messageId.strip())
                .filter(file -> file.sum().equals(sum))
                .ifPresent(file -> refunds.findByFileIdOrderByEndToEndId(file.id()).stream()
                        .flatMap(found -> refunds.hold(found.id()).stream())
                        .filter(refund -> refund.state() == RefundState.ORDERED)
                        .forEach(together::add));
        if (!Money.sum(together.stream().map(Refund::amount).toList()).equals(sum)) {
            return List.of();
        }
        List<UUID> left = new ArrayList<>();
        for (Refund refund : together) {
            left.add(leave(refund, on, externalId + "/" + left.size()));
        }
        return List.copyOf(left);
    }

    /**
     * A transfer came back after it had left. The money is owed again, and a task says so. It is no payment.
     *
     * @param endToEndId of the transfer, wherever the bank gives it
     * @param amount more than zero
     * @param externalId what the caller calls the line, which is new to it
     * @param said what the bank says about it
     * @return the id of the money that came back; empty when it is no refund that had left
     */
    public Optional<UUID> bounced(
            String endToEndId, Money amount, LocalDate on, String externalId, Optional<String> said) {
        return EndToEnd.refund(endToEndId)
                .flatMap(refunds::hold)
                .filter(refund -> refund.state() == RefundState.DONE
                        && refund.endToEndId().equalsIgnoreCase(endToEndId.strip())
                        && refund.amount().equals(amount))
                .flatMap(refund -> money(refund).map(left -> comeBack(refund, left, on, externalId, said)));
    }

    private Optional<Payment> money(Refund refund) {
        return payments.findByReturnsIdOrderByBookedAt(refund.paymentId()).stream()
                .filter(left ->
                        left.source() == PaymentSource.BANK && left.message().equals(Optional.of(refund.endToEndId())))
                .findFirst();
    }

    private UUID leave(Refund refund, LocalDate on, String externalId) {
        UUID left = booking.left(refund, on, externalId);
        refund.end(RefundState.DONE, Optional.empty(), clock.instant());
        refunds.saveAndFlush(refund);
        process.gone(refund.id());
        return left;
    }

    private UUID comeBack(Refund refund, Payment left, LocalDate on, String externalId, Optional<String> said) {
        UUID back = booking.cameBack(refund, left, on, externalId);
        Optional<String> note = said.map(text -> ReadableText.of(text.strip(), RefundReleasing.NOTE));
        refund.end(RefundState.BOUNCED, note.filter(text -> !text.isEmpty()), clock.instant());
        refunds.saveAndFlush(refund);
        process.failed(refund.id());
        return back;
    }
}
