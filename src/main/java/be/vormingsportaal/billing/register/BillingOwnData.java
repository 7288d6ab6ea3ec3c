package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.bank.BankDoubt;
import be.vormingsportaal.billing.bank.BankDoubtRepository;
import be.vormingsportaal.billing.bank.BankFileRepository;
import be.vormingsportaal.billing.bank.BankFileView;
import be.vormingsportaal.billing.foreign.ForeignPayment;
import be.vormingsportaal.billing.foreign.ForeignPaymentRepository;
import be.vormingsportaal.billing.money.Allocation;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.billing.receivable.ResentInvoice;
import be.vormingsportaal.billing.receivable.ResentInvoiceRepository;
import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows what somebody of the quality centre did about money. Invoices belong to organisations. */
@Service
@Order(9)
class BillingOwnData extends OwnData {

    BillingOwnData(
            AllocationRepository allocations,
            BankFileRepository files,
            BankDoubtRepository doubts,
            ForeignPaymentRepository foreign,
            ResentInvoiceRepository resent) {
        super(
                new Kind<>("assignedPayments", allocations::findByMadeByOrderByMadeAt, BillingOwnData::row),
                new Kind<>("bankFiles", files::ofAccount, file -> row(file.view())),
                new Kind<>("bankDoubts", doubts::findByDecidedByOrderByDecidedAt, BillingOwnData::row),
                new Kind<>("foreignPayments", foreign::findByDecidedByOrderByDecidedAt, BillingOwnData::row),
                new Kind<>("resentInvoices", resent::findByAskedByOrderByAskedAt, BillingOwnData::row));
    }

    private static Map<String, Object> row(Allocation made) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("madeAt", made.madeAt());
        row.put("amount", made.amount().display());
        row.put("reason", made.reason());
        return row;
    }

    private static Map<String, Object> row(ForeignPayment payment) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("decidedAt", payment.decidedAt());
        row.put("amount", payment.money().display());
        row.put("note", payment.note());
        return row;
    }

    private static Map<String, Object> row(BankDoubt doubt) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("decidedAt", doubt.decidedAt());
        row.put("decision", doubt.decision().map(made -> new Word("bankDoubt.decision." + made)));
        return row;
    }

    private static Map<String, Object> row(ResentInvoice resent) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("askedAt", resent.askedAt());
        row.put("email", resent.email().display());
        return row;
    }

    private static Map<String, Object> row(BankFileView file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fileName", file.fileName());
        row.put("readAt", file.readAt());
        return row;
    }
}
