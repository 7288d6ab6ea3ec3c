package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.register.InvoiceEntry.CreditNote;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/** What the database says of an {@link InvoiceEntry}, in one statement for all of them. */
record EntryRow(
        UUID id,
        InvoiceKind kind,
        int invoiceYear,
        int number,
        String customer,
        String enterpriseNumber,
        String what,
        LocalDate issuedOn,
        LocalDate dueOn,
        VatTreatment vatTreatment,
        long netCents,
        long vatCents,
        String communication,
        ReceivableState state,
        long paidCents,
        UUID creditNoteId,
        Integer creditNoteYear,
        Integer creditNoteNumber) {

    InvoiceEntry entry() {
        return new InvoiceEntry(
                id,
                kind,
                kind.display(invoiceYear, number),
                customer,
                enterpriseNumber,
                what,
                issuedOn,
                dueOn,
                vatTreatment,
                Money.ofCents(netCents),
                Money.ofCents(vatCents),
                communication == null ? null : new StructuredCommunication(communication),
                state,
                Money.ofCents(paidCents),
                creditNoteId == null
                        ? null
                        : new CreditNote(
                                creditNoteId, InvoiceKind.CREDIT_NOTE.display(creditNoteYear, creditNoteNumber)));
    }
}
