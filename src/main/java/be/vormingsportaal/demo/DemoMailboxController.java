package be.vormingsportaal.demo;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the mails of the demo. */
@Controller
@OpenTo(EVERYBODY)
@Profile("demo")
class DemoMailboxController {

    /** Some thousand on one page are too many for a browser. */
    static final int SHOWN = 50;

    private final DemoMailbox mailbox;

    DemoMailboxController(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/demo/postvak")
    String mailbox(@RequestParam(required = false) String aan, Model model) {
        Optional<String> to = Optional.ofNullable(aan).map(String::strip).filter(typed -> !typed.isEmpty());
        model.addAttribute("to", to.orElse(null));
        List<DemoMail> mails = mailbox.mails(to);
        model.addAttribute("mails", mails.stream().limit(SHOWN).toList());
        model.addAttribute("total", mails.size());
        return "demo/mailbox";
    }

    @GetMapping("/demo/postvak/{mailId}/{number:\\d{1,3}}")
    void file(@PathVariable String mailId, @PathVariable int number, HttpServletResponse response) throws IOException {
        DemoMail.File file = mailbox.file(mailId, number).orElse(null);
        if (file == null) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setContentType(file.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name()).build().toString());
        response.getOutputStream().write(file.content());
    }
}
