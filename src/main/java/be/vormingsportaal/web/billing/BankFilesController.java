package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.bank.BankFileResult;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.web.security.OpenTo;
import java.io.IOException;
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

/** Shows "Bankafschriften": staff hand in statements of the bank, and see what became of each line. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/bankafschriften")
class BankFilesController {

    private final BankFiles files;

    BankFilesController(BankFiles files) {
        this.files = files;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", BankFileForm.empty());
        return page(model);
    }

    @PostMapping
    String read(
            @AuthenticationPrincipal SignedInAccount me,
            @ModelAttribute("form") BankFileForm form,
            BindingResult errors,
            Model model)
            throws IOException {
        if (!form.isChosen()) {
            errors.rejectValue("file", "bankFiles.missing");
        } else if (form.file().getSize() > BankFiles.MOST_BYTES) {
            errors.rejectValue("file", "bankFiles.tooLarge");
        }
        if (!errors.hasErrors()) {
            BankFileResult reading = files.read(
                    String.valueOf(form.file().getOriginalFilename()),
                    form.file().getBytes(),
                    me.id());
            if (reading.isRead()) {
                return "redirect:/beheer/bankafschriften/" + reading.fileId().orElseThrow();
            }
            errors.rejectValue("file", "bankFiles.problem." + reading.problem().orElseThrow());
        }
        return page(model);
    }

    @GetMapping("/{bankFileId}")
    String result(@PathVariable UUID bankFileId, Model model) {
        model.addAttribute("bankFile", files.find(bankFileId).orElseThrow());
        model.addAttribute("lines", files.lines(bankFileId));
        return "billing/bank-file";
    }

    private String page(Model model) {
        model.addAttribute("bankFiles", files.recent());
        return "billing/bank-files";
    }
}
