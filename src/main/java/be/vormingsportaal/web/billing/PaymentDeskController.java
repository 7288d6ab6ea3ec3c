package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.billing.money.PaymentView;
import be.vormingsportaal.billing.money.Payments;
import be.vormingsportaal.billing.refund.Refunds;
import be.vormingsportaal.cases.CaseList;
import be.vormingsportaal.web.security.OpenTo;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one payment to staff, who have to say what it is for, or how many euros it is. */
@Controller
@OpenTo(STAFF)
class PaymentDeskController {

    private final Payments payments;
    private final ForeignPayments foreign;
    private final Refunds refunds;
    private final CaseList cases;

    PaymentDeskController(Payments payments, ForeignPayments foreign, Refunds refunds, CaseList cases) {
        this.payments = payments;
        this.foreign = foreign;
        this.refunds = refunds;
        this.cases = cases;
    }

    @GetMapping("/beheer/betalingen/{paymentId}")
    String show(@PathVariable UUID paymentId, Model model) {
        Optional<PaymentView> payment = payments.find(paymentId);
        if (payment.isEmpty()) {
            model.addAttribute("payment", foreign.find(paymentId).orElseThrow());
            model.addAttribute("cases", cases.of(paymentId));
            return "billing/foreign-payment";
        }
        model.addAttribute("payment", payment.get());
        model.addAttribute("cases", cases.of(paymentId));
        model.addAttribute("refunds", refunds.ofPayment(paymentId));
        return "billing/payment-desk";
    }
}
