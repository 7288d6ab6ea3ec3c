package be.vormingsportaal.billing.papers;

import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes an e-invoice of an invoice or a credit note: UBL 2.1 by the rules of Peppol BIS Billing 3.0, which is EN 16931.
 */
@Component
class InvoiceUbl {

    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String INVOICE_CODE = "380";
    private static final String CREDIT_NOTE_CODE = "381";
    private static final String CREDIT_TRANSFER = "30";

    /** The unit of a quantity of pieces. */
    private static final String PIECE = "C62";

    private final MessageSource texts;

    InvoiceUbl(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * @param credited the invoice that a credit note takes back; empty for an invoice
     * @param prepaid what kept money paid of an invoice when it was issued; nothing for a credit note
     */
    byte[] of(InvoiceView invoice, Optional<InvoiceView> credited, Money prepaid) {
        try {
            return written(invoice, credited, prepaid);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory", e);
        }
    }

    private byte[] written(InvoiceView invoice, Optional<InvoiceView> credited, Money prepaid)
            throws XMLStreamException {
        UblElements ubl = new UblElements(invoice.isCreditNote() ? "CreditNote" : "Invoice");
        head(ubl, invoice);
        if (credited.isPresent()) {
            ubl.group(
                    "BillingReference",
                    () -> ubl.group("InvoiceDocumentReference", () -> {
                        ubl.value("ID", credited.get().number());
                        ubl.value("IssueDate", credited.get().issuedOn().toString());
                    }));
        }
        UblParties parties = new UblParties(ubl);
        parties.seller(invoice.seller(), invoice.vatTreatment());
        parties.buyer(invoice.buyer(), invoice.vatTreatment());
        if (invoice.isSupplied()) {
            ubl.group(
                    "Delivery",
                    () -> ubl.value("ActualDeliveryDate", invoice.suppliedOn().toString()));
        }
        Money left = invoice.total().minus(prepaid);
        payment(ubl, invoice, left);
        tax(ubl, invoice);
        ubl.group("LegalMonetaryTotal", () -> {
            amount(ubl, "LineExtensionAmount", invoice.net());
            amount(ubl, "TaxExclusiveAmount", invoice.net());
            amount(ubl, "TaxInclusiveAmount", invoice.total());
            if (prepaid.isPositive()) {
                amount(ubl, "PrepaidAmount", prepaid);
            }
            amount(ubl, "PayableAmount", left);
        });
        for (int i = 0; i < invoice.lines().size(); i++) {
            line(ubl, invoice, i);
        }
        return ubl.end();
    }

    private void head(UblElements ubl, InvoiceView invoice) throws XMLStreamException {
        ubl.value("CustomizationID", CUSTOMIZATION);
        ubl.value("ProfileID", PROFILE);
        ubl.value("ID", invoice.number());
        ubl.value("IssueDate", invoice.issuedOn().toString());
        if (invoice.isCreditNote()) {
            ubl.value("CreditNoteTypeCode", CREDIT_NOTE_CODE);
            ubl.value("Note", note(invoice));
        } else {
            ubl.value("DueDate", invoice.dueOn().orElseThrow().toString());
            ubl.value("InvoiceTypeCode", INVOICE_CODE);
        }
        ubl.value("DocumentCurrencyCode", "EUR");
        ubl.value("BuyerReference", invoice.buyer().reference());
    }

    /** There is one note at most (PEPPOL-EN16931-R002). */
    private String note(InvoiceView creditNote) {
        String reason = creditNote.creditReason().orElseThrow();
        return creditNote.vat().isZero() ? reason : reason + " – " + text("invoice.credit.vat");
    }

    /** An invoice of which nothing is left to pay does not say how to pay it. */
    private void payment(UblElements ubl, InvoiceView invoice, Money left) throws XMLStreamException {
        if (invoice.isCreditNote()) {
            // an amount without a day to pay it needs terms (BR-CO-25)
            ubl.group("PaymentTerms", () -> ubl.value("Note", creditTerms(invoice)));
            return;
        }
        if (!left.isPositive()) {
            return;
        }
        ubl.group("PaymentMeans", () -> {
            ubl.value("PaymentMeansCode", CREDIT_TRANSFER);
            ubl.value("PaymentID", invoice.communication().orElseThrow().display());
            ubl.group("PayeeFinancialAccount", () -> {
                ubl.value("ID", invoice.seller().iban());
                ubl.value("Name", invoice.seller().name());
            });
        });
        if (invoice.isDueAtOnce()) {
            ubl.group("PaymentTerms", () -> ubl.value("Note", text("invoice.dueAtOnce")));
        }
    }

    private String creditTerms(InvoiceView creditNote) {
        return text(
                "invoice.credit." + creditNote.creditTerms(),
                creditNote.paidBefore().display(),
                creditNote.forgone().display());
    }

    private void tax(UblElements ubl, InvoiceView invoice) throws XMLStreamException {
        ubl.group("TaxTotal", () -> {
            amount(ubl, "TaxAmount", invoice.vat());
            ubl.group("TaxSubtotal", () -> {
                amount(ubl, "TaxableAmount", invoice.net());
                amount(ubl, "TaxAmount", invoice.vat());
                category(ubl, "TaxCategory", invoice.vatTreatment(), true);
            });
        });
    }

    private void line(UblElements ubl, InvoiceView invoice, int index) throws XMLStreamException {
        InvoiceLine line = invoice.lines().get(index);
        ubl.group(invoice.isCreditNote() ? "CreditNoteLine" : "InvoiceLine", () -> {
            ubl.value("ID", String.valueOf(index + 1));
            ubl.value(
                    invoice.isCreditNote() ? "CreditedQuantity" : "InvoicedQuantity",
                    "unitCode",
                    PIECE,
                    String.valueOf(line.quantity()));
            amount(ubl, "LineExtensionAmount", line.amount());
            ubl.group("InvoicePeriod", () -> {
                ubl.value("StartDate", invoice.suppliedOn().toString());
                ubl.value("EndDate", invoice.suppliedOn().toString());
            });
            ubl.group("Item", () -> {
                ubl.value("Name", line.description());
                category(ubl, "ClassifiedTaxCategory", invoice.vatTreatment(), false);
            });
            ubl.group("Price", () -> amount(ubl, "PriceAmount", line.unitPrice()));
        });
    }

    private void category(UblElements ubl, String element, VatTreatment vat, boolean withReason)
            throws XMLStreamException {
        ubl.group(element, () -> {
            ubl.value("ID", code(vat));
            if (vat != VatTreatment.OUT_OF_SCOPE) {
                ubl.value("Percent", String.valueOf(vat.percent()));
            }
            if (withReason && vat != VatTreatment.STANDARD_21) {
                ubl.value("TaxExemptionReasonCode", reasonCode(vat));
                ubl.value("TaxExemptionReason", text("invoice.vat." + vat));
            }
            ubl.group("TaxScheme", () -> ubl.value("ID", "VAT"));
        });
    }

    private static String code(VatTreatment vat) {
        return switch (vat) {
            case EXEMPT_ART44 -> "E";
            case STANDARD_21 -> "S";
            case OUT_OF_SCOPE -> "O";
        };
    }

    /** The sale is vocational training (directive 2006/112/EC, art. 132, 1, i), or it is not subject to the tax. */
    private static String reasonCode(VatTreatment vat) {
        return vat == VatTreatment.OUT_OF_SCOPE ? "VATEX-EU-O" : "VATEX-EU-132-1I";
    }

    private static void amount(UblElements ubl, String name, Money amount) throws XMLStreamException {
        ubl.value(name, "currencyID", "EUR", amount.plain());
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Belgium.LOCALE);
    }
}
