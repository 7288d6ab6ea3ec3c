package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.bank.BankFileDecision;
import be.vormingsportaal.billing.bank.BankFileView;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.BankLineViews;
import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one file with bank statements: whether its sums are right, how far it is, and what became of each line. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/bankafschriften/{bankFileId}")
class BankFileController {

    private static final String SELF = "redirect:/beheer/bankafschriften/{bankFileId}";

    private final BankFiles files;
    private final BankLineViews lines;
    private final BankProof proof;

    BankFileController(BankFiles files, BankLineViews lines, BankProof proof) {
        this.files = files;
        this.lines = lines;
        this.proof = proof;
    }

    @GetMapping
    String show(
            @PathVariable UUID bankFileId,
            @RequestParam(name = "resultaat", defaultValue = "") String outcome,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            Model model) {
        Optional<LineOutcome> only = Arrays.stream(LineOutcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst();
        addProgress(files.find(bankFileId).orElseThrow(), model);
        model.addAttribute("statements", proof.statements(bankFileId));
        model.addAttribute("lines", lines.ofFile(bankFileId, only, page.index()));
        model.addAttribute("only", only.map(Enum::name).orElse(""));
        return "billing/bank-file";
    }

    /** How far it is, which the script of the page asks for again and again. At the end it asks for the whole page. */
    @GetMapping("/voortgang")
    String progress(
            @PathVariable UUID bankFileId,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            Model model,
            HttpServletResponse response) {
        BankFileView file = files.find(bankFileId).orElseThrow();
        if (!script) {
            return SELF;
        }
        if (!file.state().isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        addProgress(file, model);
        return "billing/bank-progress :: bar";
    }

    @PostMapping("/boeken")
    String book(
            @AuthenticationPrincipal SignedInAccount me, @PathVariable UUID bankFileId, RedirectAttributes redirect) {
        return decide(bankFileId, BankFileDecision.BOOK, me, redirect);
    }

    @PostMapping("/niet-boeken")
    String discard(
            @AuthenticationPrincipal SignedInAccount me, @PathVariable UUID bankFileId, RedirectAttributes redirect) {
        return decide(bankFileId, BankFileDecision.DISCARD, me, redirect);
    }

    private String decide(UUID bankFileId, BankFileDecision decision, SignedInAccount me, RedirectAttributes redirect) {
        if (files.decideOnPage(bankFileId, decision, me.id())) {
            PageNotice.success(redirect, "bankFile.decided." + decision);
        } else {
            PageNotice.refusal(redirect, "bankFile.notWaiting");
        }
        return SELF;
    }

    private void addProgress(BankFileView file, Model model) {
        model.addAttribute("bankFile", file);
        model.addAttribute("progress", BankFileProgress.of(lines.sums(file.id())));
    }
}
