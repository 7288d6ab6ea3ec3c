package be.vormingsportaal.billing.refund;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows which refunds somebody of the quality centre asked for or released, and which files for the bank they made. */
@Service
@Order(10)
class RefundOwnData extends OwnData {

    RefundOwnData(RefundRepository refunds, RefundFileRepository files) {
        super(
                new Kind<>("refunds", refunds::ofStaff, RefundOwnData::row),
                new Kind<>("refundFiles", files::findByMadeByOrderByMadeAt, file -> row(file.view())));
    }

    private static Map<String, Object> row(Refund refund) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("requestedAt", refund.requestedAt());
        row.put("releasedAt", refund.releasedAt());
        row.put("amount", refund.amount().display());
        row.put("reason", refund.account().flatMap(RefundAccount::why));
        row.put("note", refund.note());
        row.put("state", new Word("refundState." + refund.state()));
        return row;
    }

    private static Map<String, Object> row(RefundFileView file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("madeAt", file.madeAt());
        row.put("transfers", file.transfers());
        row.put("sum", file.sum().display());
        return row;
    }
}
