package be.vormingsportaal.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the mails of the demo. */
@Controller
@Profile("demo")
class DemoMailboxController {

    private final DemoMailbox mailbox;

    DemoMailboxController(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/demo/postvak")
    String mailbox(@RequestParam(required = false) String aan, Model model) {
        String to = aan == null || aan.isBlank() ? null : aan.strip();
        model.addAttribute("to", to);
        model.addAttribute("mails", mailbox.mails(to));
        return "demo/mailbox";
    }
}
