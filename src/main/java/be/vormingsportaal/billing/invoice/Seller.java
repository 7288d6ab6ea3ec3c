package be.vormingsportaal.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The sender of an invoice, as it was on that day (Wetboek van vennootschappen en verenigingen, art. 2:20).
 *
 * @param enterpriseNumber ten digits
 * @param vatNumber BE and ten digits; null when the seller has none
 * @param iban without spaces
 */
@Embeddable
public record Seller(
        @Column(name = "seller_name", nullable = false) String name,
        @Column(name = "seller_form", nullable = false) String form,
        @Column(name = "seller_street", nullable = false) String street,

        @Column(name = "seller_postal_code", nullable = false)
        String postalCode,

        @Column(name = "seller_city", nullable = false) String city,

        @Column(name = "seller_enterprise_number", nullable = false)
        String enterpriseNumber,

        @Column(name = "seller_vat_number") String vatNumber,
        @Column(name = "seller_court", nullable = false) String court,
        @Column(name = "seller_email", nullable = false) String email,
        @Column(name = "seller_iban", nullable = false) String iban) {

    public boolean hasVatNumber() {
        return vatNumber != null;
    }
}
