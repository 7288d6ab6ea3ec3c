package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.recognition.StatementGap;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where all that was read of an account is.
 *
 * @param read all lines, but for what is only announced
 * @param places where they are; together they are what was read
 * @param announced what the bank will send again
 * @param inTheBooks the sum of the payments that the booked lines became
 * @param gaps numbers of statements that are missing, by the form that counts them
 * @param statements the newest first
 */
public record BankProofView(
        String iban,
        LineSum read,
        Map<Place, LineSum> places,
        LineSum announced,
        Money inTheBooks,
        Map<StatementFormat, List<StatementGap>> gaps,
        List<StatementView> statements) {

    /** One of the places where a line can be. */
    public enum Place {
        /** It is a payment. */
        BOOKED,
        /** It is booked next, or is a task. */
        WAITING,
        /** It was read before. */
        REPEATED,
        /** It left the account, and does not concern the portal. */
        LEFT,
        /** It is in another currency. */
        FOREIGN,
        /** Staff decided not to book it. */
        DISCARDED;

        /** It is empty for what is only announced. */
        static Optional<Place> of(LineOutcome outcome) {
            return switch (outcome) {
                case ASSIGNED, UNASSIGNED, RETURNED, REFUNDED, BOUNCED -> Optional.of(BOOKED);
                case READ, NEW, DOUBT -> Optional.of(WAITING);
                case REPEAT -> Optional.of(REPEATED);
                case DEBIT -> Optional.of(LEFT);
                case OTHER_CURRENCY -> Optional.of(FOREIGN);
                case DISCARDED -> Optional.of(DISCARDED);
                case PENDING -> Optional.empty();
            };
        }
    }

    /** Whether every line is in one place, and the books have what is booked. */
    public boolean holds() {
        return LineSum.of(places.values()).equals(read)
                && places.get(Place.BOOKED).amount().equals(inTheBooks);
    }
}
