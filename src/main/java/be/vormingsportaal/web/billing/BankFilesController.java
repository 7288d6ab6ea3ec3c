package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.bank.BankFileResult;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.BankIntake;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.security.OpenTo;
import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows "Bankafschriften": staff hand in statements of the bank, and see where each file stands. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/bankafschriften")
class BankFilesController {

    private final BankIntake intake;
    private final BankFiles files;

    BankFilesController(BankIntake intake, BankFiles files) {
        this.intake = intake;
        this.files = files;
    }

    @GetMapping
    String list(@RequestParam(name = "pagina", defaultValue = "1") PageNumber page, Model model) {
        model.addAttribute("form", BankFileForm.empty());
        return page(model, page.index());
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
        } else if (form.file().getSize() > BankIntake.MOST_BYTES) {
            errors.rejectValue("file", "bankFiles.tooLarge");
        }
        if (!errors.hasErrors()) {
            BankFileResult reading = intake.take(
                    String.valueOf(form.file().getOriginalFilename()),
                    form.file().getBytes(),
                    me.id());
            if (reading.isRead()) {
                return "redirect:/beheer/bankafschriften/" + reading.fileId().orElseThrow();
            }
            errors.rejectValue("file", "bankFiles.problem." + reading.problem().orElseThrow());
        }
        return page(model, 0);
    }

    private String page(Model model, int page) {
        model.addAttribute("bankFiles", files.recent(page));
        return "billing/bank-files";
    }
}
