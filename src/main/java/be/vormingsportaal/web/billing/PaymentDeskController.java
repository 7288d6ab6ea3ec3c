package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.Payments;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One payment, for staff who have to say what it is for. */
@Controller
class PaymentDeskController {

    private final Payments payments;

    PaymentDeskController(Payments payments) {
        this.payments = payments;
    }

    @GetMapping("/beheer/betalingen/{paymentId}")
    String show(@PathVariable UUID paymentId, Model model) {
        model.addAttribute("payment", payments.find(paymentId).orElseThrow());
        return "billing/payment-desk";
    }
}
