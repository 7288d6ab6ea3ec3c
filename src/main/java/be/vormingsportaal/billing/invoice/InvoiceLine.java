package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A line of an invoice.
 *
 * @param unitPriceCents without VAT, at least 0
 * @param quantity at least 1
 */
@Embeddable
public record InvoiceLine(
        @Column(name = "description", nullable = false) String description,
        @Column(name = "quantity", nullable = false) int quantity,
        @Column(name = "unit_price_cents", nullable = false) long unitPriceCents) {

    /** @throws IllegalArgumentException when the price is negative or nothing is bought */
    public InvoiceLine {
        if (quantity < 1 || unitPriceCents < 0) {
            throw new IllegalArgumentException("No line of an invoice");
        }
    }

    public static InvoiceLine of(String description, int quantity, Money unitPrice) {
        return new InvoiceLine(description, quantity, unitPrice.cents());
    }

    public Money unitPrice() {
        return Money.ofCents(unitPriceCents);
    }

    /** The amount without VAT. It is exact: nothing is rounded on a line. */
    public Money amount() {
        return unitPrice().times(quantity);
    }
}
