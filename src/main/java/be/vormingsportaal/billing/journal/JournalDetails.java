package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.invoice.VatTreatment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry of the journal says beside its amounts. Each part is empty where there is none.
 *
 * @param bankFileId the file of the line of the bank that it is
 * @param about the invoice that a credit note takes back, that money was given to, or the payment that money came back of
 * @param counterparty the customer or the payer
 * @param enterpriseNumber of the customer, ten digits
 * @param iban the payer's account
 * @param text what the payer wrote, or why money has its place
 */
public record JournalDetails(
        Optional<UUID> invoiceId,
        Optional<UUID> paymentId,
        Optional<UUID> bankFileId,
        Optional<String> about,
        Optional<String> counterparty,
        Optional<String> enterpriseNumber,
        Optional<String> iban,
        Optional<StructuredCommunication> communication,
        Optional<String> text,
        Optional<LocalDate> dueOn,
        Optional<VatTreatment> vat) {

    static JournalDetails ofBankFile(
            UUID fileId, Optional<String> counterparty, Optional<String> iban, Optional<String> text) {
        return new JournalDetails(
                Optional.empty(),
                Optional.empty(),
                Optional.of(fileId),
                Optional.empty(),
                counterparty,
                Optional.empty(),
                iban,
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty());
    }
}
