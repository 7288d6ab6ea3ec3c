package be.vormingsportaal.web.accounts;

import static be.vormingsportaal.securitylog.SecurityEventKind.OWN_DATA_HANDED_OUT;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import be.vormingsportaal.web.security.RequestThrottle;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands staff what the portal keeps about a person, for whoever asks for it and cannot sign in. */
@Controller
@OpenTo(STAFF)
class OwnDataDeskController {

    private final OwnDataDownload download;
    private final AccountDirectory accounts;
    private final RequestThrottle throttle;

    OwnDataDeskController(OwnDataDownload download, AccountDirectory accounts, RequestThrottle throttle) {
        this.download = download;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** Not of the staff: nobody reads the data of a colleague. */
    @GetMapping("/beheer/personen/{personId}/gegevens")
    @Recorded(value = OWN_DATA_HANDED_OUT, person = "personId")
    void download(
            @PathVariable UUID personId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        accounts.find(personId).filter(person -> !person.role().isStaff()).orElseThrow();
        if (!throttle.mayDownload(me.getUsername())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        download.send(personId, response);
    }
}
