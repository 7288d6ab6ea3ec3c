package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.register.PaymentRegister;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.web.security.OpenTo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows staff the money that came in and went back, and what of it has no place. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/betalingen")
class PaymentsDeskController {

    private final PaymentRegister payments;
    private final UnassignedMoney owed;
    private final Clock clock;

    PaymentsDeskController(PaymentRegister payments, UnassignedMoney owed, Clock clock) {
        this.payments = payments;
        this.owed = owed;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> parameters, Model model) {
        PaymentsFilter filter =
                PaymentsFilter.of(parameters, LocalDate.now(clock).getYear());
        model.addAttribute("filter", filter);
        model.addAttribute("years", payments.years());
        model.addAttribute("owed", owed.total());
        model.addAttribute("wrong", filter.problem().isPresent());
        model.addAttribute(
                "found",
                filter.problem().isPresent()
                        ? PageOf.whole(List.of())
                        : payments.page(filter.query(), filter.page() - 1));
        return "billing/payments";
    }
}
