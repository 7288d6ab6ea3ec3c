package be.vormingsportaal.demo;

import be.vormingsportaal.demo.DemoMailbox.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    /** A file that came along with a mail. */
    @GetMapping("/demo/postvak/{mailId}/{place}")
    void attachment(@PathVariable String mailId, @PathVariable int place, HttpServletResponse response)
            throws IOException {
        Attachment file = mailbox.attachment(mailId, Math.max(0, place)).orElseThrow();
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(file.content());
    }
}
