package be.vormingsportaal.web.organisations.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets staff close an organisation, with what that does before their eyes, and open it again. */
@Controller
@OpenTo(STAFF)
@RequestMapping("/beheer/organisaties/{id}")
class ClosingController {

    private static final String PAGE = "organisations/close-organisation";

    private final OrganisationService organisations;
    private final ClosingService closings;
    private final OrganisationDossier dossier;
    private final Enrolments enrolments;

    ClosingController(
            OrganisationService organisations,
            ClosingService closings,
            OrganisationDossier dossier,
            Enrolments enrolments) {
        this.organisations = organisations;
        this.closings = closings;
        this.dossier = dossier;
        this.enrolments = enrolments;
    }

    @GetMapping("/sluiten")
    String confirm(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
        OrganisationView organisation = organisations.find(id).orElseThrow();
        if (organisation.closed()) {
            return alreadyClosed(organisation, redirect);
        }
        model.addAttribute("form", ClosingForm.empty());
        return page(organisation, model);
    }

    @PostMapping("/sluiten")
    String close(
            @AuthenticationPrincipal SignedInAccount me,
            @PathVariable UUID id,
            @ModelAttribute("form") @Valid ClosingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        OrganisationView organisation = organisations.find(id).orElseThrow();
        if (errors.hasErrors()) {
            return page(organisation, model);
        }
        if (!closings.close(id, form.reason().strip(), me.id())) {
            return alreadyClosed(organisation, redirect);
        }
        PageNotice.success(redirect, "organisation.close.done", organisation.name());
        return toPage(id);
    }

    @PostMapping("/heropenen")
    String reopen(@AuthenticationPrincipal SignedInAccount me, @PathVariable UUID id, RedirectAttributes redirect) {
        String name = organisations.find(id).orElseThrow().name();
        switch (closings.reopen(id, me.id())) {
            case REOPENED -> PageNotice.success(redirect, "organisation.reopen.REOPENED", name);
            case NOT_CLOSED -> PageNotice.info(redirect, "organisation.reopen.NOT_CLOSED", name);
            case STILL_CLOSING -> PageNotice.refusal(redirect, "organisation.reopen.STILL_CLOSING", name);
        }
        return toPage(id);
    }

    private String page(OrganisationView organisation, Model model) {
        List<EnrolmentView> enrolled = enrolments.toComeOf(organisation.id());
        model.addAttribute("organisation", organisation);
        model.addAttribute("dossier", dossier.of(organisation.id()));
        model.addAttribute(
                "seats", enrolled.stream().filter(one -> one.state().isSeated()).toList());
        model.addAttribute(
                "waiting",
                enrolled.stream().filter(one -> one.state().isWaiting()).toList());
        return PAGE;
    }

    private static String alreadyClosed(OrganisationView organisation, RedirectAttributes redirect) {
        PageNotice.info(redirect, "organisation.close.alreadyDone", organisation.name());
        return toPage(organisation.id());
    }

    private static String toPage(UUID id) {
        return "redirect:/beheer/organisaties/" + id;
    }
}
