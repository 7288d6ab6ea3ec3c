package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An invoice or a credit note, as the journal reads it. A credit note has the communication of its invoice. */
record DocumentRow(
        UUID id,
        InvoiceKind kind,
        int invoiceYear,
        int number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String customer,
        String enterpriseNumber,
        VatTreatment vatTreatment,
        long netCents,
        long vatCents,
        String communication,
        Integer creditedYear,
        Integer creditedNumber) {

    JournalEntry entry() {
        boolean isSale = kind == InvoiceKind.INVOICE;
        Money net = Money.ofCents(isSale ? netCents : -netCents);
        Money vat = Money.ofCents(isSale ? vatCents : -vatCents);
        return new JournalEntry(
                id,
                isSale ? JournalKind.SALE : JournalKind.CREDIT_NOTE,
                issuedOn,
                issuedOn,
                kind.display(invoiceYear, number),
                new JournalDetails(
                        Optional.of(id),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(creditedNumber)
                                .map(credited -> InvoiceKind.INVOICE.display(creditedYear, credited)),
                        Optional.of(customer),
                        Optional.of(enterpriseNumber),
                        Optional.empty(),
                        Optional.ofNullable(communication).map(StructuredCommunication::new),
                        Optional.empty(),
                        Optional.ofNullable(dueOn),
                        Optional.of(vatTreatment)),
                List.of(
                        new JournalLine(LedgerAccount.CUSTOMERS, net.plus(vat)),
                        new JournalLine(LedgerAccount.SALES, net.negated()),
                        new JournalLine(LedgerAccount.VAT, vat.negated())));
    }
}
