package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.ReceivableState;
import java.util.Optional;

/** Says why money has no place, by what is known of it at this moment. */
public enum UnassignedReason {
    /** It is what is left of money that paid an invoice. */
    OVERPAID,
    /** Other money had paid its invoice when it came. */
    DOUBLE,
    /** Its invoice is open, and it did not pay it by itself: somebody has to look. */
    UNDER_WAY,
    /** Its invoice was taken back by a credit note. */
    CREDITED,
    /** It names several invoices, or only a part of it is for the invoice that it names. */
    SEVERAL,
    /** It leads to no invoice. */
    UNKNOWN,
    /** It is money that was taken back, and nobody knows what it had paid. */
    TAKEN_BACK;

    /**
     * @param state of the invoice that the money leads to; empty when there is none
     * @param some whether some of the money is on that invoice
     */
    static UnassignedReason of(boolean takenBack, boolean several, Optional<ReceivableState> state, boolean some) {
        if (takenBack) {
            return TAKEN_BACK;
        }
        if (several) {
            return SEVERAL;
        }
        if (state.isEmpty()) {
            return UNKNOWN;
        }
        if (state.get() == ReceivableState.CREDITED) {
            return CREDITED;
        }
        if (some) {
            return OVERPAID;
        }
        return state.get() == ReceivableState.OPEN ? UNDER_WAY : DOUBLE;
    }
}
