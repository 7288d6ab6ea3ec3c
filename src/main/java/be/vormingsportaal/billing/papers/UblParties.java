package be.vormingsportaal.billing.papers;

import be.vormingsportaal.billing.invoice.Buyer;
import be.vormingsportaal.billing.invoice.Seller;
import be.vormingsportaal.billing.invoice.VatTreatment;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the two parties of an e-invoice. Both are found on the Peppol network by their enterprise number (scheme
 * 0208).
 */
public final class UblParties {

    private static final String SCHEME = "0208";

    private final UblElements ubl;

    UblParties(UblElements ubl) {
        this.ubl = ubl;
    }

    /** The name on the network of the party with this enterprise number. */
    public static String participant(String enterpriseNumber) {
        return SCHEME + ":" + enterpriseNumber;
    }

    public void seller(Seller seller, VatTreatment vat) throws XMLStreamException {
        ubl.group(
                "AccountingSupplierParty",
                () -> ubl.group("Party", () -> {
                    identity(seller.enterpriseNumber(), seller.name());
                    address(seller.street(), seller.city(), seller.postalCode());
                    tax(seller, vat);
                    ubl.group("PartyLegalEntity", () -> {
                        ubl.value("RegistrationName", seller.name());
                        ubl.value("CompanyID", "schemeID", SCHEME, seller.enterpriseNumber());
                        ubl.value("CompanyLegalForm", seller.form() + ", RPR " + seller.court());
                    });
                    ubl.group("Contact", () -> ubl.value("ElectronicMail", seller.email()));
                }));
    }

    /**
     * The tax office knows a seller who is exempt and has no VAT number by the enterprise number (BR-E-02). When the
     * sale is out of scope of the tax, no number may stand here (BR-O-02).
     */
    private void tax(Seller seller, VatTreatment vat) throws XMLStreamException {
        if (vat != VatTreatment.OUT_OF_SCOPE) {
            taxScheme(
                    seller.hasVatNumber() ? seller.vatNumber() : seller.enterpriseNumber(),
                    seller.hasVatNumber() ? "VAT" : "TAX");
        }
    }

    private void taxScheme(String number, String scheme) throws XMLStreamException {
        ubl.group("PartyTaxScheme", () -> {
            ubl.value("CompanyID", number);
            ubl.group("TaxScheme", () -> ubl.value("ID", scheme));
        });
    }

    /** The VAT number of a buyer who has one, which may not stand here either when the sale is out of scope of the tax. */
    public void buyer(Buyer buyer, VatTreatment vat) throws XMLStreamException {
        ubl.group(
                "AccountingCustomerParty",
                () -> ubl.group("Party", () -> {
                    identity(buyer.enterpriseNumber(), buyer.name());
                    address(buyer.street(), buyer.city(), buyer.postalCode());
                    if (buyer.hasVatNumber() && vat != VatTreatment.OUT_OF_SCOPE) {
                        taxScheme(buyer.vatNumber(), "VAT");
                    }
                    ubl.group("PartyLegalEntity", () -> {
                        ubl.value("RegistrationName", buyer.name());
                        ubl.value("CompanyID", "schemeID", SCHEME, buyer.enterpriseNumber());
                    });
                }));
    }

    private void identity(String enterpriseNumber, String name) throws XMLStreamException {
        ubl.value("EndpointID", "schemeID", SCHEME, enterpriseNumber);
        ubl.group("PartyName", () -> ubl.value("Name", name));
    }

    private void address(String street, String city, String postalCode) throws XMLStreamException {
        ubl.group("PostalAddress", () -> {
            ubl.value("StreetName", street);
            ubl.value("CityName", city);
            ubl.value("PostalZone", postalCode);
            ubl.group("Country", () -> ubl.value("IdentificationCode", "BE"));
        });
    }
}
