package be.vormingsportaal.web.organisations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.cases.CaseList;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationNames;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.attestations.TrainerAttests;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.organisations.desk.OrganisationDossier;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows an organisation to the quality centre, and the form about one. */
@Controller
@OpenTo(STAFF)
@RequestMapping(OrganisationsController.BASE)
class OrganisationsController {

    static final String BASE = "/beheer/organisaties";

    private static final int MOST_CASES = 20;

    private final OrganisationService organisations;
    private final OrganisationNames names;
    private final PeoplePages people;
    private final TrainerAttests attests;
    private final CaseList cases;
    private final OrganisationDossier dossier;

    OrganisationsController(
            OrganisationService organisations,
            OrganisationNames names,
            PeoplePages people,
            TrainerAttests attests,
            CaseList cases,
            OrganisationDossier dossier) {
        this.organisations = organisations;
        this.names = names;
        this.people = people;
        this.attests = attests;
        this.cases = cases;
        this.dossier = dossier;
    }

    @GetMapping("/toevoegen")
    String addForm(Model model) {
        model.addAttribute("form", OrganisationForm.empty());
        return "organisations/organisation-form";
    }

    @PostMapping("/toevoegen")
    String add(
            @ModelAttribute("form") @Valid OrganisationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        warnOfNamesakes(form, Optional.empty(), errors, model);
        Optional<OrganisationDetails> details = form.read(errors);
        if (details.isEmpty()) {
            return "organisations/organisation-form";
        }
        Optional<UUID> added = organisations.add(details.get());
        if (added.isEmpty()) {
            errors.rejectValue("enterpriseNumber", "error.enterpriseNumber.taken");
            return "organisations/organisation-form";
        }
        PageNotice.success(redirect, "organisation.added", details.get().name());
        return "redirect:" + BASE + "/" + added.get();
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id, @RequestParam(name = "attesten", defaultValue = "1") PageNumber page, Model model) {
        OrganisationView organisation = organisations.find(id).orElseThrow();
        model.addAttribute("organisation", organisation);
        model.addAttribute("dossier", dossier.of(id));
        people.list(ManagersController.area(organisation), "", 0, model);
        model.addAttribute("attests", attests.of(id, "", page.index()));
        model.addAttribute("attestsPage", BASE + "/" + id);
        model.addAttribute("dossiers", cases.ofOrganisation(id, MOST_CASES));
        return "organisations/organisation";
    }

    @GetMapping("/{id}/bewerken")
    String changeForm(@PathVariable UUID id, Model model) {
        OrganisationView organisation = organisations.find(id).orElseThrow();
        model.addAttribute("organisation", organisation);
        model.addAttribute("form", OrganisationForm.of(organisation.details()));
        return "organisations/organisation-form";
    }

    @PostMapping("/{id}/bewerken")
    String change(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID id,
            @ModelAttribute("form") @Valid OrganisationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        OrganisationView organisation = organisations.find(id).orElseThrow();
        model.addAttribute("organisation", organisation);
        warnOfNamesakes(form, Optional.of(organisation), errors, model);
        Optional<OrganisationDetails> details = form.read(errors);
        if (details.isEmpty()) {
            return "organisations/organisation-form";
        }
        if (!organisations.change(id, details.get(), me.id())) {
            errors.rejectValue("enterpriseNumber", "error.enterpriseNumber.taken");
            return "organisations/organisation-form";
        }
        PageNotice.success(redirect, "organisation.changed", details.get().name());
        return "redirect:" + BASE + "/" + id;
    }

    /**
     * Two organisations may have one name, but nobody should give it twice without knowing. Who keeps the name that the
     * organisation has is not asked again.
     */
    private void warnOfNamesakes(
            OrganisationForm form, Optional<OrganisationView> before, BindingResult errors, Model model) {
        if (Typed.isBlank(form.name())
                || before.filter(organisation -> OrganisationNames.areSame(organisation.name(), form.name()))
                        .isPresent()) {
            return;
        }
        List<OrganisationView> namesakes = names.namesakes(form.name(), before.map(OrganisationView::id));
        model.addAttribute("namesakes", namesakes);
        if (!namesakes.isEmpty() && !form.isMeantToShareItsName()) {
            errors.rejectValue("name", "error.organisation.namesake");
        }
    }
}
