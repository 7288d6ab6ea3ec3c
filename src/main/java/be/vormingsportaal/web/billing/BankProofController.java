package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows where all that was read from the bank is now, and which statements are missing. */
@Controller
@OpenTo(STAFF)
class BankProofController {

    private final BankProof proof;

    BankProofController(BankProof proof) {
        this.proof = proof;
    }

    @GetMapping("/beheer/bankafschriften/controle")
    String show(Model model) {
        model.addAttribute("proof", proof.proof());
        return "billing/bank-proof";
    }
}
