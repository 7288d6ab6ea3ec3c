package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.billing.refund.RequestRefund;
import be.vormingsportaal.shared.Money;
import java.util.UUID;

/**
 * How money is to be paid back. What is wrong with an account, the service says.
 *
 * @param cents how much it was when the form was shown
 */
record RefundForm(String cents, RefundWay way, String iban, String name, String reason) {

    private static final String AMOUNT = "[0-9]{1,15}";

    RefundForm {
        cents = cents != null && cents.matches(AMOUNT) ? cents : "0";
        iban = iban == null ? "" : iban;
        name = name == null ? "" : name;
        reason = reason == null ? "" : reason;
    }

    static RefundForm of(UnassignedPayment owed, boolean byProvider) {
        return new RefundForm(
                String.valueOf(owed.unassigned().cents()),
                byProvider ? RefundWay.PROVIDER : RefundWay.TRANSFER,
                owed.payer().iban().orElse(""),
                owed.payer().name().orElse(""),
                "");
    }

    RequestRefund request(UUID paymentId) {
        return new RequestRefund(
                paymentId,
                Money.ofCents(Long.parseLong(cents)),
                way == null ? RefundWay.TRANSFER : way,
                iban,
                name,
                reason);
    }
}
