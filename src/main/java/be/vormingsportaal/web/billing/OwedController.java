package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.money.Payments;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.owed.KeepOutcome;
import be.vormingsportaal.billing.owed.MoneyKeeping;
import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.billing.refund.RefundRequestResult;
import be.vormingsportaal.billing.refund.RefundRequesting;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.billing.refund.Refunds;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets staff decide about money that is owed: pay it back, or keep it for another invoice. */
@Controller
@OpenTo(STAFF)
@RequestMapping(RefundsController.BASE + "/betaling/{paymentId}")
class OwedController {

    private static final String TO_LIST = "redirect:" + RefundsController.BASE;

    private final Payments payments;
    private final UnassignedMoney owed;
    private final MoneyKeeping keeping;
    private final RefundRequesting requesting;
    private final Refunds refunds;

    OwedController(
            Payments payments,
            UnassignedMoney owed,
            MoneyKeeping keeping,
            RefundRequesting requesting,
            Refunds refunds) {
        this.payments = payments;
        this.owed = owed;
        this.keeping = keeping;
        this.requesting = requesting;
        this.refunds = refunds;
    }

    @GetMapping("/terugbetalen")
    String refundForm(@PathVariable UUID paymentId, Model model) {
        Optional<UnassignedPayment> found = find(paymentId);
        if (found.isEmpty()) {
            return TO_LIST;
        }
        model.addAttribute("form", RefundForm.of(found.get(), refunds.canProvider(paymentId)));
        return refundPage(found.get(), model);
    }

    @PostMapping("/terugbetalen")
    String refund(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID paymentId,
            @ModelAttribute("form") RefundForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        RefundRequestResult result = requesting.request(form.request(paymentId), me.id());
        if (result.refundId().isPresent()) {
            PageNotice.success(redirect, "refunds.requested");
            return TO_LIST + "/" + result.refundId().get();
        }
        Optional<UnassignedPayment> found = find(paymentId);
        if (found.isEmpty()) {
            PageNotice.refusal(redirect, "billing.refund.CHANGED");
            return TO_LIST;
        }
        RefundProblem problem = result.problem().orElseThrow();
        field(problem)
                .ifPresentOrElse(
                        field -> errors.rejectValue(field, "billing.refund." + problem),
                        () -> errors.reject("billing.refund." + problem));
        return refundPage(found.get(), model);
    }

    @GetMapping("/bewaren")
    String keepForm(@PathVariable UUID paymentId, Model model) {
        Optional<UnassignedPayment> found = find(paymentId);
        if (found.isEmpty()) {
            return TO_LIST;
        }
        model.addAttribute("form", KeepForm.of(found.get()));
        return keepPage(found.get(), model);
    }

    @PostMapping("/bewaren")
    String keep(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID paymentId,
            @ModelAttribute("form") KeepForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Optional<UnassignedPayment> found = find(paymentId);
        if (found.isEmpty()) {
            PageNotice.refusal(redirect, "billing.refund.CHANGED");
            return TO_LIST;
        }
        KeepOutcome outcome = form.number().isBlank()
                ? keeping.keep(paymentId, form.seen())
                : keeping.use(paymentId, form.seen(), form.number(), me.id());
        if (outcome.isDone()) {
            PageNotice.success(redirect, "owed.keep." + outcome);
            return TO_LIST;
        }
        errors.rejectValue("number", "owed.keep." + outcome);
        return keepPage(found.get(), model);
    }

    /** It is empty when nothing of the payment is owed any more. */
    private Optional<UnassignedPayment> find(UUID paymentId) {
        payments.find(paymentId).orElseThrow();
        return owed.owedOf(paymentId);
    }

    private String refundPage(UnassignedPayment found, Model model) {
        model.addAttribute("owed", found);
        model.addAttribute("byProvider", refunds.canProvider(found.paymentId()));
        model.addAttribute("ways", RefundWay.values());
        return "billing/refund-form";
    }

    private static String keepPage(UnassignedPayment found, Model model) {
        model.addAttribute("owed", found);
        return "billing/keep-form";
    }

    private static Optional<String> field(RefundProblem problem) {
        return switch (problem) {
            case NO_NAME, NAME_TOO_LONG -> Optional.of("name");
            case NO_REASON, REASON_TOO_LONG -> Optional.of("reason");
            case NO_ACCOUNT -> Optional.of("iban");
            case CHANGED, SAME_PERSON, NOBODY, NO_NOTE, NOTE_TOO_LONG, NOT_NOW, NO_TRANSFER -> Optional.empty();
        };
    }
}
