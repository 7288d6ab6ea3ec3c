package be.vormingsportaal.web.desk;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.web.exports.TableDownload;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the quality centre how many of everything each organisation had on a reference day, and hands it out as a file. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/tellingen")
class DatedCountsController {

    private static final String FILE_NAME = "tellingen";

    private final DatedCountsTable table;
    private final Clock clock;

    DatedCountsController(DatedCountsTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(name = "dag", defaultValue = "") String typed,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = day(typed);
        model.addAttribute("noDay", day.isEmpty());
        model.addAttribute("day", day.orElse(today));
        model.addAttribute("ahead", day.filter(today::isBefore).isPresent());
        model.addAttribute("text", text);
        model.addAttribute("found", table.page(day.orElse(today), text, page.index()));
        return "desk/dated-counts";
    }

    @GetMapping("/lijst.csv")
    @Recorded(EXPORTED)
    void csv(
            @RequestParam(name = "dag", defaultValue = "") String typed,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = day(typed).orElseThrow();
        TableDownload.csv(table.file(day, text), FILE_NAME, day, response);
    }

    @GetMapping("/lijst.xlsx")
    @Recorded(EXPORTED)
    void xlsx(
            @RequestParam(name = "dag", defaultValue = "") String typed,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = day(typed).orElseThrow();
        TableDownload.xlsx(table.file(day, text), FILE_NAME, day, response);
    }

    /** Today when nothing was typed; empty when it is no day. */
    private Optional<LocalDate> day(String typed) {
        return typed.isBlank() ? Optional.of(LocalDate.now(clock)) : Typed.day(typed);
    }
}
