package be.vormingsportaal.web.billing;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.billing.journal.AccountingSettings;
import be.vormingsportaal.billing.journal.ExactOnlineFile;
import be.vormingsportaal.billing.journal.Journal;
import be.vormingsportaal.billing.journal.JournalEntry;
import be.vormingsportaal.billing.journal.JournalPeriod;
import be.vormingsportaal.billing.journal.Journals;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.web.exports.TableDownload;
import be.vormingsportaal.web.files.Download;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the quality centre's accountant the journal of some days, with its balances and the proof that it adds up, and
 * hands it out as files. These hold names and accounts of payers, so only staff get them.
 */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/boekhouding")
class JournalController {

    private final Journals journals;
    private final JournalTable table;
    private final ExactOnlineFile exact;
    private final AccountingSettings settings;
    private final Clock clock;

    JournalController(
            Journals journals, JournalTable table, ExactOnlineFile exact, AccountingSettings settings, Clock clock) {
        this.journals = journals;
        this.table = table;
        this.exact = exact;
        this.settings = settings;
        this.clock = clock;
    }

    @ModelAttribute("form")
    JournalForm form(
            @RequestParam(name = "van", required = false) String from,
            @RequestParam(name = "tot", required = false) String to) {
        return JournalForm.of(from, to, LocalDate.now(clock));
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute(name = "form", binding = false) JournalForm form,
            BindingResult errors,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            Model model) {
        form.problem().ifPresent(problem -> errors.rejectValue("to", problem));
        model.addAttribute("years", journals.years());
        model.addAttribute("settings", settings);
        Optional<Journal> journal = form.period().map(journals::of);
        model.addAttribute("journal", journal);
        journal.ifPresent(written -> model.addAttribute("found", page(written.entries(), page.index())));
        return "billing/journal";
    }

    @GetMapping("/journaal.csv")
    @Recorded(EXPORTED)
    void csv(@ModelAttribute(name = "form", binding = false) JournalForm form, HttpServletResponse response)
            throws IOException {
        JournalPeriod period = form.period().orElseThrow();
        TableDownload.csv(table.of(journals.entries(period)), name("journaal", period), response);
    }

    @GetMapping("/journaal.xlsx")
    @Recorded(EXPORTED)
    void xlsx(@ModelAttribute(name = "form", binding = false) JournalForm form, HttpServletResponse response)
            throws IOException {
        JournalPeriod period = form.period().orElseThrow();
        TableDownload.xlsx(table.of(journals.entries(period)), name("journaal", period), response);
    }

    /** The journal as Exact Online imports it. */
    @GetMapping("/exact-online.xml")
    @Recorded(EXPORTED)
    void exactOnline(@ModelAttribute(name = "form", binding = false) JournalForm form, HttpServletResponse response)
            throws IOException {
        JournalPeriod period = form.period().orElseThrow();
        Download.begin(
                response,
                ExactOnlineFile.MEDIA_TYPE,
                ContentDisposition.attachment()
                        .filename(name("exact-online", period) + ".xml")
                        .build());
        exact.write(journals.entries(period), response.getOutputStream());
    }

    private static PageOf<JournalEntry> page(List<JournalEntry> entries, int index) {
        return PageOf.counted(
                entries.size(),
                index,
                shown -> entries.subList(shown * PageOf.SIZE, Math.min(entries.size(), (shown + 1) * PageOf.SIZE)));
    }

    private static String name(String kind, JournalPeriod period) {
        return kind + "-" + period.from() + "-" + period.to();
    }
}
