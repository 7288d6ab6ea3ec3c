package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An invoice or a credit note with all that stands on it, as others see it.
 *
 * @param number as written: {@code 2026-000123}
 * @param dueOn the last day to pay, as it stands on the invoice; empty for a credit note
 * @param suppliedOn when what was bought takes place
 * @param net without VAT
 * @param communication empty for a credit note
 * @param creditsId which invoice a credit note takes back; empty for an invoice
 * @param creditReason why; empty for an invoice
 */
public record InvoiceView(
        UUID id,
        InvoiceKind kind,
        String number,
        UUID organisationId,
        LocalDate issuedOn,
        Optional<LocalDate> dueOn,
        LocalDate suppliedOn,
        Seller seller,
        Buyer buyer,
        VatTreatment vatTreatment,
        List<InvoiceLine> lines,
        Money net,
        Money vat,
        Optional<StructuredCommunication> communication,
        Optional<UUID> creditsId,
        Optional<String> creditReason) {

    public Money total() {
        return net.plus(vat);
    }

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }
}
