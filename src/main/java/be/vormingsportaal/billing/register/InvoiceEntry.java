package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice or a credit note as a line of a list, without its own lines.
 *
 * @param what its first line, which names who takes part
 * @param dueOn the last day to pay, with the delay that was granted; null for a credit note
 * @param communication null for a credit note
 * @param state null for a credit note
 * @param paid what came in for it; nothing for a credit note
 * @param creditedBy which took it back; null without one
 */
public record InvoiceEntry(
        UUID id,
        InvoiceKind kind,
        String number,
        String customer,
        String enterpriseNumber,
        String what,
        LocalDate issuedOn,
        LocalDate dueOn,
        VatTreatment vatTreatment,
        Money net,
        Money vat,
        StructuredCommunication communication,
        ReceivableState state,
        Money paid,
        CreditNote creditedBy) {

    /** Takes back an invoice. */
    public record CreditNote(UUID id, String number) {}

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    public Money total() {
        return net.plus(vat);
    }

    /** What is still to be paid; nothing when it is paid or credited. */
    public Money open() {
        return state == ReceivableState.OPEN ? total().minus(paid) : Money.ZERO;
    }

    public boolean isOverdue(LocalDate today) {
        return state == ReceivableState.OPEN && today.isAfter(dueOn);
    }
}
