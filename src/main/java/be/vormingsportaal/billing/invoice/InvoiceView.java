package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An invoice or a credit note as others see it: all that stands on it.
 *
 * @param number as written: {@code 2026-000123}
 * @param dueOn the last day to pay, as it stands on the invoice; null for a credit note
 * @param suppliedOn when what was bought takes place
 * @param net without VAT
 * @param communication null for a credit note
 * @param creditsId which invoice a credit note takes back; null for an invoice
 * @param creditReason why; null for an invoice
 */
public record InvoiceView(
        UUID id,
        InvoiceKind kind,
        String number,
        UUID organisationId,
        LocalDate issuedOn,
        LocalDate dueOn,
        LocalDate suppliedOn,
        Seller seller,
        Buyer buyer,
        VatTreatment vatTreatment,
        List<InvoiceLine> lines,
        Money net,
        Money vat,
        StructuredCommunication communication,
        UUID creditsId,
        String creditReason) {

    public Money total() {
        return net.plus(vat);
    }

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }
}
