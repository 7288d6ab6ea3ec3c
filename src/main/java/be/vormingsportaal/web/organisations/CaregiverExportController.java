package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentView;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the list of care providers shows, on all its pages, as a file; of one's own organisation only. */
@Controller
@OpenTo({MANAGERS, TRAINERS})
class CaregiverExportController {

    private static final String FILE_NAME = "zorgverleners";

    private final CaregiverList list;
    private final Members members;
    private final MessageSource texts;
    private final Clock clock;

    CaregiverExportController(CaregiverList list, Members members, MessageSource texts, Clock clock) {
        this.list = list;
        this.members = members;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/zorgverleners/lijst.csv")
    @Recorded(EXPORTED)
    void csv(
            @AuthenticationPrincipal SignedInAccount me,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        TableDownload.csv(table(me, parameters), FILE_NAME, LocalDate.now(clock), response);
    }

    @GetMapping("/zorgverleners/lijst.xlsx")
    @Recorded(EXPORTED)
    void xlsx(
            @AuthenticationPrincipal SignedInAccount me,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        TableDownload.xlsx(table(me, parameters), FILE_NAME, LocalDate.now(clock), response);
    }

    /** Whoever belongs to no organisation any more has no such file. */
    private ExportTable table(SignedInAccount me, Map<String, String> parameters) {
        UUID organisationId = members.organisationOf(me.id()).orElseThrow().id();
        CaregiverTable table = list.everybody(organisationId, CaregiverFilter.of(parameters));
        return new ExportTable(
                text("people.caregivers.title"),
                header(table.instruments()),
                table.found().items().stream().map(this::cells).toList());
    }

    private List<String> header(List<InstrumentView> instruments) {
        return Stream.concat(
                        Stream.of("field.firstName", "field.lastName", "field.email", "people.column.registration")
                                .map(this::text),
                        instruments.stream().map(InstrumentView::name))
                .toList();
    }

    private List<Object> cells(CaregiverRow row) {
        Stream<Object> person = Stream.of(
                row.account().name().first(),
                row.account().name().last(),
                row.account().email().display(),
                text(row.account().isRegistered() ? "people.registered" : "people.notRegistered"));
        return Stream.concat(person, row.statuses().stream().map(status -> text("people.status." + status)))
                .toList();
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
