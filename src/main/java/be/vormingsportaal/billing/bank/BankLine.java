package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A movement in a bank statement, and what became of it.
 *
 * @param amountCents negative when it left the account
 * @param payerName null when the bank does not say
 * @param message null when there is none
 */
@Embeddable
public record BankLine(
        @Column(name = "booked_on", nullable = false) LocalDate bookedOn,
        @Column(name = "amount_cents", nullable = false) long amountCents,
        @Column(name = "payer_name") String payerName,
        @Column(name = "message") String message,

        @Column(name = "outcome", nullable = false) @Enumerated(EnumType.STRING)
        Outcome outcome) {

    /** What became of a movement. */
    public enum Outcome {
        /** It paid an invoice. */
        ASSIGNED,
        /** It is booked, and is a task for somebody. */
        UNASSIGNED,
        /** It was booked before. */
        KNOWN,
        /** It left the account, which does not concern the portal. */
        DEBIT,
        /** It takes back another movement; nothing was booked. */
        REVERSAL,
        /** The bank only announces it, and will send it again. */
        PENDING,
        /** It is not in euro. Nothing is booked, and it is a task for somebody. */
        OTHER_CURRENCY
    }

    public Money amount() {
        return Money.ofCents(amountCents);
    }

    boolean isBooked() {
        return outcome == Outcome.ASSIGNED || outcome == Outcome.UNASSIGNED;
    }
}
