package be.vormingsportaal.billing.register;

import be.vormingsportaal.shared.Money;

/**
 * What was invoiced and taken back in a month, with VAT.
 *
 * @param month 1 to 12
 * @param invoices how many
 * @param creditNotes how many
 */
public record MonthTotals(int month, long invoices, Money issued, long creditNotes, Money credited) {

    /** What remains of the invoices after the credit notes. */
    public Money balance() {
        return issued.minus(credited);
    }
}
