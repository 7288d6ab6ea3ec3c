package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever asked to have an invoice mailed again stays known. */
@Component
@Order(60)
class ResentInvoiceMergePart extends MovedRows {

    ResentInvoiceMergePart(AccountRows rows) {
        super(rows, "resentInvoices.merge", "resent_invoice.asked_by");
    }
}
