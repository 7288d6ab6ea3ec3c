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
 * @param paidBefore what was paid of the invoice when a credit note took it back; nothing for an invoice
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
        Optional<String> creditReason,
        Money paidBefore) {

    public Money total() {
        return net.plus(vat);
    }

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    /** Whether it was issued after the day of what is bought. A credit note never says that it took place. */
    public boolean isSupplied() {
        return !isCreditNote() && suppliedOn.isBefore(issuedOn);
    }

    /** Whether the day of issue is the last day to pay. */
    public boolean isDueAtOnce() {
        return dueOn.filter(issuedOn::equals).isPresent();
    }

    /** What a credit note says about the money. */
    public CreditTerms creditTerms() {
        if (!paidBefore.isPositive()) {
            return CreditTerms.NOTHING_PAID;
        }
        return total().isMoreThan(paidBefore) ? CreditTerms.PART_PAID : CreditTerms.PAID;
    }

    /** What nobody has to pay any more because of a credit note. */
    public Money forgone() {
        return total().minus(paidBefore);
    }
}
