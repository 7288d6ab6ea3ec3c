package be.vormingsportaal.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The organisation that an invoice is for, as it was on that day.
 *
 * @param enterpriseNumber ten digits; also the address on the Peppol network (scheme 0208)
 * @param vatNumber BE and the enterprise number; null when the organisation is not liable to VAT
 * @param reference the buyer's own reference; e-invoices must have one (PEPPOL-EN16931-R003)
 */
@Embeddable
public record Buyer(
        @Column(name = "buyer_name", nullable = false) String name,
        @Column(name = "buyer_street", nullable = false) String street,

        @Column(name = "buyer_postal_code", nullable = false)
        String postalCode,

        @Column(name = "buyer_city", nullable = false) String city,

        @Column(name = "buyer_enterprise_number", nullable = false)
        String enterpriseNumber,

        @Column(name = "buyer_vat_number") String vatNumber,
        @Column(name = "buyer_reference", nullable = false) String reference) {

    public boolean hasVatNumber() {
        return vatNumber != null;
    }
}
