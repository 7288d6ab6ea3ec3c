package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.register.InvoiceEntry.CreditNote;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A row of the database for an {@link InvoiceEntry}. One statement reads all of them. */
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
                Optional.ofNullable(dueOn),
                vatTreatment,
                Money.ofCents(netCents),
                Money.ofCents(vatCents),
                Optional.ofNullable(communication).map(StructuredCommunication::new),
                Optional.ofNullable(state),
                Money.ofCents(paidCents),
                Optional.ofNullable(creditNoteId)
                        .map(note -> new CreditNote(
                                note, InvoiceKind.CREDIT_NOTE.display(creditNoteYear, creditNoteNumber))));
    }
}
