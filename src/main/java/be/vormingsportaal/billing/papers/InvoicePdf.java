package be.vormingsportaal.billing.papers;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.documents.papers.Papers;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes an invoice or a credit note on paper, with all that Belgian law asks for (royal decree nr. 1, art. 5). */
@Component
class InvoicePdf {

    private static final String CODE = "code.png";

    private final Papers papers;

    InvoicePdf(Papers papers) {
        this.papers = papers;
    }

    /**
     * @param credited the invoice that a credit note takes back; empty for an invoice
     * @param prepaid what kept money paid of an invoice when it was issued; nothing for a credit note
     */
    byte[] of(InvoiceView invoice, Optional<InvoiceView> credited, Money prepaid) {
        Money left = invoice.total().minus(prepaid);
        Optional<EpcCode> code = EpcCode.of(invoice, left);
        Map<String, Object> model = new HashMap<>();
        model.put("invoice", invoice);
        credited.ifPresent(original -> model.put("credited", original));
        model.put("prepaid", prepaid);
        model.put("left", left);
        model.put("sellerNumber", display(invoice.seller().enterpriseNumber()));
        model.put("buyerNumber", display(invoice.buyer().enterpriseNumber()));
        model.put("code", code.isPresent());
        return papers.make(
                "invoice", model, code.map(of -> Map.of(CODE, of.picture())).orElse(Map.of()));
    }

    private static String display(String digits) {
        return new EnterpriseNumber(digits).display();
    }
}
