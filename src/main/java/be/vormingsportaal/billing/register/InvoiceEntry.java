package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An invoice or a credit note as a line of a list, without its own lines.
 *
 * @param what its first line, which names who takes part
 * @param dueOn the last day to pay, with the delay that was granted; empty for a credit note
 * @param communication empty for a credit note
 * @param state empty for a credit note
 * @param paid what came in for it; nothing for a credit note
 * @param creditedBy which took it back; empty without one
 */
public record InvoiceEntry(
        UUID id,
        InvoiceKind kind,
        String number,
        String customer,
        String enterpriseNumber,
        String what,
        LocalDate issuedOn,
        Optional<LocalDate> dueOn,
        VatTreatment vatTreatment,
        Money net,
        Money vat,
        Optional<StructuredCommunication> communication,
        Optional<ReceivableState> state,
        Money paid,
        Optional<CreditNote> creditedBy) {

    /** Takes back an invoice. */
    public record CreditNote(UUID id, String number) {}

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    public Money total() {
        return net.plus(vat);
    }

    /** What is still to be paid. There is nothing to pay for an invoice that is paid or credited. */
    public Money open() {
        return isOpen() ? total().minus(paid) : Money.ZERO;
    }

    private boolean isOpen() {
        return state.filter(ReceivableState.OPEN::equals).isPresent();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.filter(today::isAfter).isPresent();
    }
}
