package be.vormingsportaal.billing.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What has to be invoiced.
 *
 * @param reference the buyer's own reference, 1 to 100 characters
 * @param suppliedOn when what is bought takes place
 * @param lines at least one
 */
public record InvoiceOrder(
        UUID organisationId, String reference, LocalDate suppliedOn, VatTreatment vat, List<InvoiceLine> lines) {

    /** @throws IllegalArgumentException when there is nothing to invoice */
    public InvoiceOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || reference.isBlank()) {
            throw new IllegalArgumentException("Nothing to invoice");
        }
    }
}
