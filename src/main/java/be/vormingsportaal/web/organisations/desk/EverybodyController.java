package be.vormingsportaal.web.organisations.desk;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.people.Everybody;
import be.vormingsportaal.organisations.people.EverybodyQuery.Where;
import be.vormingsportaal.organisations.people.PersonEntry;
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

/** Shows the quality centre everybody who has an account, and hands that out as a file. */
@Controller
@OpenTo(STAFF)
@RequestMapping(EverybodyFilter.PAGE)
class EverybodyController {

    private static final String FILE_NAME = "personen";

    private final Everybody everybody;
    private final EverybodyTable table;
    private final OrganisationService organisations;
    private final Clock clock;

    EverybodyController(Everybody everybody, EverybodyTable table, OrganisationService organisations, Clock clock) {
        this.everybody = everybody;
        this.table = table;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> parameters, Model model) {
        EverybodyFilter asked = EverybodyFilter.of(parameters);
        PageOf<PersonEntry> found = everybody.page(asked.query(), asked.page() - 1);
        model.addAttribute("filter", asked.onPage(found.number()));
        model.addAttribute("found", found);
        model.addAttribute("roles", Role.values());
        model.addAttribute(
                "organisation",
                asked.query().where().flatMap(Where::organisationId).flatMap(organisations::find));
        return "organisations/everybody";
    }

    @GetMapping("/lijst.csv")
    @Recorded(EXPORTED)
    void csv(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        TableDownload.csv(table.of(EverybodyFilter.of(parameters).query()), FILE_NAME, LocalDate.now(clock), response);
    }

    @GetMapping("/lijst.xlsx")
    @Recorded(EXPORTED)
    void xlsx(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        TableDownload.xlsx(table.of(EverybodyFilter.of(parameters).query()), FILE_NAME, LocalDate.now(clock), response);
    }
}
