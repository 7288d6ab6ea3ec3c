package be.vormingsportaal.web.organisations.desk;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.organisations.people.FoundOrganisation;
import be.vormingsportaal.organisations.people.OrganisationQuery.Show;
import be.vormingsportaal.organisations.people.OrganisationSearch;
import be.vormingsportaal.shared.PageOf;
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

/** Shows the quality centre the list of organisations, and hands it out as a file. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/organisaties")
class OrganisationListController {

    private static final String FILE_NAME = "organisaties";

    private final OrganisationSearch search;
    private final OrganisationTable table;
    private final Clock clock;

    OrganisationListController(OrganisationSearch search, OrganisationTable table, Clock clock) {
        this.search = search;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> parameters, Model model) {
        OrganisationFilter asked = OrganisationFilter.of(parameters);
        PageOf<FoundOrganisation> found = search.find(asked.query(), asked.page() - 1);
        model.addAttribute("filter", asked.onPage(found.number()));
        model.addAttribute("found", found);
        model.addAttribute("shows", Show.values());
        return "organisations/organisations";
    }

    @GetMapping("/lijst.csv")
    @Recorded(EXPORTED)
    void csv(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        TableDownload.csv(
                table.of(OrganisationFilter.of(parameters).query()), FILE_NAME, LocalDate.now(clock), response);
    }

    @GetMapping("/lijst.xlsx")
    @Recorded(EXPORTED)
    void xlsx(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        TableDownload.xlsx(
                table.of(OrganisationFilter.of(parameters).query()), FILE_NAME, LocalDate.now(clock), response);
    }
}
