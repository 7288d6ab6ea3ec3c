package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.VatTreatment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says which numbers the accountant gives to accounts and journals. The accounts are those of the Belgian minimum standard
 * (MAR) unless a setting says otherwise.
 *
 * @param customers what organisations have to pay
 * @param provider money at the payment provider
 * @param registered money that came in by another way
 * @param unassigned money without a place
 * @param owed money that goes back to payers
 * @param suspense what moved on the bank and is booked outside the portal
 * @param exact what the file for Exact Online needs beside that
 */
@Validated
@ConfigurationProperties("portal.accounting")
public record AccountingSettings(
        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("400000")
        String customers,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("550000")
        String bank,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("551000")
        String provider,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("580000")
        String registered,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("499000")
        String unassigned,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("489000")
        String owed,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("499100")
        String suspense,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("700000")
        String sales,

        @NotNull @Pattern(regexp = NUMBER) @DefaultValue("451000")
        String vat,

        @NotNull @DefaultValue Exact exact) {

    private static final String NUMBER = "[0-9]{3,12}";

    /** The number of an account. */
    public String number(LedgerAccount account) {
        return switch (account) {
            case CUSTOMERS -> customers;
            case BANK -> bank;
            case PROVIDER -> provider;
            case REGISTERED -> registered;
            case UNASSIGNED -> unassigned;
            case OWED -> owed;
            case SUSPENSE -> suspense;
            case SALES -> sales;
            case VAT -> vat;
        };
    }

    /**
     * The codes of the administration at Exact Online.
     *
     * @param salesJournal for invoices and credit notes
     * @param bankJournal for money at the bank
     * @param providerJournal for money at the payment provider
     * @param generalJournal for all else
     * @param vatCodes the code of each VAT treatment; one that is missing is left out
     */
    public record Exact(
            @DefaultValue("70") String salesJournal,
            @DefaultValue("20") String bankJournal,
            @DefaultValue("21") String providerJournal,
            @DefaultValue("90") String generalJournal,
            @DefaultValue Map<VatTreatment, String> vatCodes) {

        String journal(JournalEntry entry) {
            return switch (entry.kind()) {
                case SALE, CREDIT_NOTE -> salesJournal;
                case RECEIPT, RETURN, BANK_LINE -> moneyJournal(entry);
                case ALLOCATION, PAID_BACK -> generalJournal;
            };
        }

        private String moneyJournal(JournalEntry entry) {
            if (entry.lines().stream().anyMatch(line -> line.account() == LedgerAccount.BANK)) {
                return bankJournal;
            }
            return entry.lines().stream().anyMatch(line -> line.account() == LedgerAccount.PROVIDER)
                    ? providerJournal
                    : generalJournal;
        }

        Optional<String> vatCode(VatTreatment treatment) {
            return Optional.ofNullable(vatCodes.get(treatment)).filter(code -> !code.isBlank());
        }
    }
}
