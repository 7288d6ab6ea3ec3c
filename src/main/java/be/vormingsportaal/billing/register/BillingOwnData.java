package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.bank.BankFile;
import be.vormingsportaal.billing.bank.BankFileRepository;
import be.vormingsportaal.billing.bank.BankFileView;
import be.vormingsportaal.billing.foreign.ForeignPayment;
import be.vormingsportaal.billing.foreign.ForeignPaymentRepository;
import be.vormingsportaal.billing.money.Allocation;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody of the quality centre did about money. Invoices belong to organisations. */
@Service
@Order(9)
@Transactional(readOnly = true)
class BillingOwnData implements OwnData {

    private final AllocationRepository allocations;
    private final BankFileRepository files;
    private final ForeignPaymentRepository foreign;

    BillingOwnData(AllocationRepository allocations, BankFileRepository files, ForeignPaymentRepository foreign) {
        this.allocations = allocations;
        this.files = files;
        this.foreign = foreign;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(
                new Section(
                        "assignedPayments",
                        allocations.findByMadeByOrderByMadeAt(accountId).stream()
                                .map(BillingOwnData::row)
                                .toList()),
                new Section(
                        "bankFiles",
                        files.findByReadByOrderByReadAt(accountId).stream()
                                .map(BankFile::view)
                                .map(BillingOwnData::row)
                                .toList()),
                new Section(
                        "foreignPayments",
                        foreign.findByDecidedByOrderByDecidedAt(accountId).stream()
                                .map(BillingOwnData::row)
                                .toList()));
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

    private static Map<String, Object> row(BankFileView file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fileName", file.fileName());
        row.put("readAt", file.readAt());
        return row;
    }
}
