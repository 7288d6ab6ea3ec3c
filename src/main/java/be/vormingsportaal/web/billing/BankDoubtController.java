package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.bank.BankDoubts;
import be.vormingsportaal.billing.bank.DoubtDecision;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows money that may have been read before beside what was read before, and lets staff say which it is. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/bankafschriften/twijfel/{doubtId}")
class BankDoubtController {

    private final BankDoubts doubts;

    BankDoubtController(BankDoubts doubts) {
        this.doubts = doubts;
    }

    @GetMapping
    String show(@PathVariable UUID doubtId, Model model) {
        model.addAttribute("doubt", doubts.find(doubtId).orElseThrow());
        return "billing/bank-doubt";
    }

    @PostMapping("/hetzelfde")
    String same(@AuthenticationPrincipal SignedInAccount me, @PathVariable UUID doubtId, RedirectAttributes redirect) {
        return decide(doubtId, DoubtDecision.SAME, me, redirect);
    }

    @PostMapping("/ander-geld")
    String other(@AuthenticationPrincipal SignedInAccount me, @PathVariable UUID doubtId, RedirectAttributes redirect) {
        return decide(doubtId, DoubtDecision.OTHER, me, redirect);
    }

    private String decide(UUID doubtId, DoubtDecision decision, SignedInAccount me, RedirectAttributes redirect) {
        if (doubts.decideOnPage(doubtId, decision, me.id())) {
            PageNotice.success(redirect, "bankDoubt.decided." + decision);
        } else {
            PageNotice.refusal(redirect, "bankDoubt.notOpen");
        }
        return "redirect:/beheer/bankafschriften/twijfel/{doubtId}";
    }
}
