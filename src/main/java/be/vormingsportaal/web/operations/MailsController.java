package be.vormingsportaal.web.operations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.mail.MailDesk;
import be.vormingsportaal.web.forms.PageNumber;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the quality centre "Mails": which mails wait, failed or were refused for good. */
@Controller
@OpenTo(STAFF)
@RequestMapping(MailsController.PAGE)
class MailsController {

    static final String PAGE = "/beheer/mails";

    private final MailDesk desk;
    private final MailRecipients recipients;

    MailsController(MailDesk desk, MailRecipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    /** Each of the three lists has pages of its own. */
    @GetMapping
    String show(
            @RequestParam(name = "geweigerd", defaultValue = "1") PageNumber refused,
            @RequestParam(name = "mislukt", defaultValue = "1") PageNumber failing,
            @RequestParam(name = "wacht", defaultValue = "1") PageNumber waiting,
            Model model) {
        model.addAttribute("refused", recipients.ofRefused(desk.refused(refused.index())));
        model.addAttribute("failing", recipients.ofFailing(desk.failing(failing.index())));
        model.addAttribute("otherwise", desk.failingOtherwise());
        model.addAttribute("waiting", desk.waiting(waiting.index()));
        return "operations/mails";
    }

    @PostMapping("/opnieuw")
    String retryAll(RedirectAttributes redirect) {
        int steps = desk.retryAll();
        if (steps == 0) {
            PageNotice.info(redirect, "mailDesk.retried.none");
        } else {
            PageNotice.success(redirect, "mailDesk.retried", steps);
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/afhandelen")
    String handled(@PathVariable UUID id, @AuthenticationPrincipal SignedInAccount me, RedirectAttributes redirect) {
        desk.handled(id, me.id());
        PageNotice.success(redirect, "mailDesk.handled");
        return "redirect:" + PAGE;
    }
}
