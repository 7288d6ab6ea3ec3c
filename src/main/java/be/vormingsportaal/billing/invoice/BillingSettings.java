package be.vormingsportaal.billing.invoice;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.iban4j.IbanUtil;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says how the quality centre sends its invoices. Name, form, enterprise number, court and e-mail address are those of
 * {@code portal.legal}.
 *
 * @param street street and number of the seat
 * @param iban where the money comes in; spaces do not matter
 * @param hasVatNumber whether the enterprise number is a VAT number too; it is none when the quality centre does only
 *     exempt work
 * @param vat what applies to trainings of the quality centre
 * @param termDays how many days there are to pay, when what is bought takes place later than that
 */
@Validated
@ConfigurationProperties("portal.billing")
public record BillingSettings(
        @NotBlank String street,
        @NotBlank String postalCode,
        @NotBlank String city,
        @NotBlank String iban,
        @DefaultValue("false") boolean hasVatNumber,
        @NotNull @DefaultValue("EXEMPT_ART44") VatTreatment vat,
        @Min(1) @Max(365) @DefaultValue("30") int termDays) {

    public BillingSettings {
        iban = iban == null ? null : iban.replaceAll("\\s", "");
    }

    @AssertTrue(message = "iban is no valid account number")
    boolean isIbanValid() {
        return iban != null && IbanUtil.isValid(iban);
    }

    @AssertTrue(message = "whoever charges VAT has a VAT number")
    boolean isVatConsistent() {
        return hasVatNumber || vat != VatTreatment.STANDARD_21;
    }
}
