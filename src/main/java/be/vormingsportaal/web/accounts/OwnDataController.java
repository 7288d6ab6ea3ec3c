package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.securitylog.SecurityEventKind.OWN_DATA_TAKEN;
import static be.vormingsportaal.web.security.Visitors.SIGNED_IN;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows "Mijn gegevens": what the portal keeps about the person, for how long, and all of it as a file. */
@Controller
@OpenTo(SIGNED_IN)
@RequestMapping("/mijn-account/mijn-gegevens")
class OwnDataController {

    /** The rows of the table. The message bundle has the text of each. */
    private static final List<String> KEPT = List.of(
            "account",
            "registration",
            "membership",
            "pastMemberships",
            "transfers",
            "instruments",
            "attestations",
            "trainings",
            "enrolments",
            "materialVisits",
            "recovery",
            "emailChange",
            "lostMailbox",
            "notes",
            "nameCorrections",
            "contactMessages",
            "drafts",
            "assignedPayments",
            "refunds",
            "refundFiles",
            "bankFiles",
            "bankDoubts",
            "resentInvoices",
            "foreignPayments",
            "imports",
            "caseNotes",
            "mails",
            "sessions",
            "securityEvents",
            "accessLog",
            "cases");

    private final OwnDataDownload download;
    private final RequestThrottle throttle;

    OwnDataController(OwnDataDownload download, RequestThrottle throttle) {
        this.download = download;
        this.throttle = throttle;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("kept", KEPT);
        return "accounts/own-data";
    }

    /**
     * This changes nothing, so a link leads here. The script would leave the button of a form disabled after the
     * download.
     */
    @GetMapping("/download")
    @Recorded(OWN_DATA_TAKEN)
    void download(@AuthenticationPrincipal SignedInAccount me, HttpServletResponse response) throws IOException {
        if (!throttle.mayDownload(me.getUsername())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        download.send(me.id(), response);
    }
}
