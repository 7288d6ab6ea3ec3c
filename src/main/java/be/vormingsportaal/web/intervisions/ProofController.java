package be.vormingsportaal.web.intervisions;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.intervisions.proofs.ProofView;
import be.vormingsportaal.intervisions.proofs.Proofs;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the page where anybody who sees a proof of attendance can check it. Nobody can guess the code. */
@Controller
@OpenTo(EVERYBODY)
class ProofController {

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/bewijs/{proofCode}")
    String check(@PathVariable String proofCode, Model model, HttpServletResponse response) {
        ProofView proof = proofs.check(proofCode).orElse(null);
        if (proof == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("proof", proof);
        model.addAttribute("robots", "noindex, nofollow");
        return "intervisions/proof";
    }
}
