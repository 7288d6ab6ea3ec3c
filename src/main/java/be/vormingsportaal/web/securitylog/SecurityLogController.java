package be.vormingsportaal.web.securitylog;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.web.exports.TableDownload;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the quality centre what happened that matters for security, and who opened whose data. */
@Controller
@OpenTo(STAFF)
@RequestMapping(SecurityLogFilter.PAGE)
class SecurityLogController {

    private static final String FILE_NAME = "beveiligingslog";

    private final SecurityLogPages pages;
    private final SecurityLogTable table;
    private final Clock clock;

    SecurityLogController(SecurityLogPages pages, SecurityLogTable table, Clock clock) {
        this.pages = pages;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> parameters, Model model) {
        SecurityLogFilter asked = SecurityLogFilter.of(parameters);
        SecurityLogPages.Found found = pages.page(asked);
        model.addAttribute("filter", asked.onPage(found.rows().number()));
        model.addAttribute("found", found.rows());
        model.addAttribute("more", found.more());
        model.addAttribute("most", SecurityLogPages.MOST_PEOPLE);
        model.addAttribute("kinds", SecurityEventKind.values());
        return "securitylog/log";
    }

    @GetMapping("/lijst.csv")
    @Recorded(EXPORTED)
    void csv(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        TableDownload.csv(table.of(SecurityLogFilter.of(parameters)), FILE_NAME, LocalDate.now(clock), response);
    }

    @GetMapping("/lijst.xlsx")
    @Recorded(EXPORTED)
    void xlsx(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        TableDownload.xlsx(table.of(SecurityLogFilter.of(parameters)), FILE_NAME, LocalDate.now(clock), response);
    }
}
