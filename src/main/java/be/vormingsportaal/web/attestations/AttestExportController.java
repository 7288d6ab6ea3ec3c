package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.MANAGERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.web.exports.ExportTable;
import be.vormingsportaal.web.exports.TableDownload;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the overview of attests under the list of trainers as a file, for the person's own organisation only. */
@Controller
@OpenTo(MANAGERS)
class AttestExportController {

    private static final String FILE_NAME = "attesten";
    private static final List<String> COLUMNS =
            List.of("lastName", "firstName", "email", "instrument", "standing", "obtainedOn", "expiresOn");

    private final TrainerAttests attests;
    private final Members members;
    private final MessageSource texts;
    private final Clock clock;

    AttestExportController(TrainerAttests attests, Members members, MessageSource texts, Clock clock) {
        this.attests = attests;
        this.members = members;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/trainers/attesten.csv")
    @Recorded(EXPORTED)
    void csv(@AuthenticationPrincipal SignedInAccount me, HttpServletResponse response) throws IOException {
        TableDownload.csv(table(me), FILE_NAME, LocalDate.now(clock), response);
    }

    @GetMapping("/trainers/attesten.xlsx")
    @Recorded(EXPORTED)
    void xlsx(@AuthenticationPrincipal SignedInAccount me, HttpServletResponse response) throws IOException {
        TableDownload.xlsx(table(me), FILE_NAME, LocalDate.now(clock), response);
    }

    /** A manager who belongs to no organisation any more has no such file. */
    private ExportTable table(SignedInAccount me) {
        List<TrainerAttest> rows =
                attests.of(members.organisationOf(me.id()).orElseThrow().id());
        return new ExportTable(
                text("attests.title"),
                COLUMNS.stream().map(column -> text("attests.column." + column)).toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<Object> cells(TrainerAttest attest) {
        return Arrays.asList(
                attest.trainer().name().last(),
                attest.trainer().name().first(),
                attest.trainer().email().display(),
                attest.instrument(),
                text("attests.standing." + attest.standing().dot()),
                attest.obtainedOn().orElse(null),
                attest.lastDay().orElse(null));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
