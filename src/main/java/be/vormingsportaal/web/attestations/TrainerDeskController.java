package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.people.FoundTrainer;
import be.vormingsportaal.organisations.people.TrainerSearch;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows trainers and their attests to the quality centre. */
@Controller
@OpenTo(STAFF)
@RequestMapping(TrainerDeskController.BASE)
class TrainerDeskController {

    static final String BASE = "/beheer/attesten";

    private final TrainerSearch trainers;
    private final AttestationArchive archive;
    private final AttestationStandings standings;
    private final InstrumentCatalogue catalogue;
    private final InstrumentService instruments;

    TrainerDeskController(
            TrainerSearch trainers,
            AttestationArchive archive,
            AttestationStandings standings,
            InstrumentCatalogue catalogue,
            InstrumentService instruments) {
        this.trainers = trainers;
        this.archive = archive;
        this.standings = standings;
        this.catalogue = catalogue;
        this.instruments = instruments;
    }

    @GetMapping
    String search(
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "kcd", defaultValue = "false") boolean onlyKcd,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
            Model model) {
        Set<Role> roles = onlyKcd ? Role.which(Role::isTrainedByKcd) : Role.TRAINERS;
        model.addAttribute("text", text);
        model.addAttribute("onlyKcd", onlyKcd);
        model.addAttribute("found", trainers.find(text, roles, page.index()));
        return "attestations/trainers";
    }

    /** A person who is no trainer has no attests, and no such page. */
    @GetMapping("/personen/{personId}")
    String person(@PathVariable UUID personId, Model model) {
        FoundTrainer trainer =
                trainers.trainers(List.of(personId)).stream().findFirst().orElseThrow();
        model.addAttribute("trainer", trainer);
        model.addAttribute("files", files(personId));
        return "attestations/trainer";
    }

    /** One for each instrument that the person has, or has attests for. */
    private List<InstrumentDossier> files(UUID personId) {
        Set<String> assigned = instruments.codesOf(personId);
        Map<String, List<AttestationView>> history =
                archive.history(personId).stream().collect(Collectors.groupingBy(AttestationView::instrumentCode));
        InstrumentStandings standing = standings.of(personId);
        return catalogue.all().entrySet().stream()
                .filter(entry -> assigned.contains(entry.getKey()) || history.containsKey(entry.getKey()))
                .map(entry -> new InstrumentDossier(
                        entry.getValue().name(),
                        assigned.contains(entry.getKey()),
                        entry.getValue().active(),
                        standing.of(entry.getKey()),
                        history.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
