package be.vormingsportaal.billing.sepa;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.iban4j.IbanUtil;

/**
 * An account that a SEPA transfer can reach.
 *
 * @param iban without spaces, in capitals
 */
public record SepaAccount(String iban) {

    /**
     * The countries of SEPA by the list of the European Payments Council (EPC409-09), as they stand at the head of an
     * IBAN.
     */
    private static final Set<String> COUNTRIES = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    private static final int COUNTRY = 2;

    /** @return empty when it is no account number, or lies outside SEPA */
    public static Optional<SepaAccount> parse(String typed) {
        String iban = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return IbanUtil.isValid(iban) && COUNTRIES.contains(iban.substring(0, COUNTRY))
                ? Optional.of(new SepaAccount(iban))
                : Optional.empty();
    }
}
