package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.securitylog.SecurityEventKind.SETTING_CHANGED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.web.forms.FormValidator;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how long attests are valid, by kind of institution and day. A form to try the rules out changes nothing. */
@Controller
@OpenTo(STAFF)
@RequestMapping(ValidityRulesController.BASE)
class ValidityRulesController {

    static final String BASE = InstitutionsController.BASE + "/regels";

    private static final String FORM = "attestations/rule-form";

    /** No attest is older than this, and a rule that begins much later than now has a mistyped year. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int FURTHEST_YEARS = 10;

    private final ValidityRules rules;
    private final FormValidator validator;
    private final Clock clock;

    ValidityRulesController(ValidityRules rules, FormValidator validator, Clock clock) {
        this.rules = rules;
        this.validator = validator;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    InstitutionKind[] kinds() {
        return InstitutionKind.values();
    }

    @GetMapping
    String list(@ModelAttribute("form") RuleTrialForm form, BindingResult errors, Model model) {
        model.addAttribute("rules", rules.all());
        if (form.trialKind() != null) {
            validator.validate(form, errors);
            if (!errors.hasErrors()) {
                LocalDate obtainedOn = Typed.day(form.obtainedOn()).orElseThrow();
                model.addAttribute("obtainedOn", obtainedOn);
                model.addAttribute(
                        "expiresOn", rules.expiry(form.trialKind(), obtainedOn).orElse(null));
            }
        }
        return "attestations/rules";
    }

    @GetMapping("/toevoegen")
    String addForm(Model model) {
        model.addAttribute("form", RuleForm.usual());
        return FORM;
    }

    @PostMapping("/toevoegen")
    @Recorded(SETTING_CHANGED)
    String add(@ModelAttribute("form") @Valid RuleForm form, BindingResult errors, RedirectAttributes redirect) {
        check(form, errors);
        if (!errors.hasErrors() && !rules.add(form.kind(), form.from(), form.years(), form.last())) {
            errors.rejectValue("effectiveFrom", "rules.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        PageNotice.success(redirect, "rules.added");
        return "redirect:" + BASE;
    }

    @GetMapping("/{id}/verwijderen")
    String confirmRemove(@PathVariable UUID id, Model model) {
        model.addAttribute("rule", rules.find(id).orElseThrow());
        return "attestations/remove-rule";
    }

    /** After a second click there is no such rule any more, which is no failure. */
    @PostMapping("/{id}/verwijderen")
    @Recorded(SETTING_CHANGED)
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        if (rules.remove(id)) {
            PageNotice.success(redirect, "rules.removed");
        } else {
            PageNotice.info(redirect, "rules.alreadyRemoved");
        }
        return "redirect:" + BASE;
    }

    private void check(RuleForm form, BindingResult errors) {
        LocalDate last = LocalDate.now(clock).plusYears(FURTHEST_YEARS);
        if (!errors.hasFieldErrors("effectiveFrom")
                && (form.from().isBefore(FIRST) || form.from().isAfter(last))) {
            errors.rejectValue("effectiveFrom", "rules.from.range");
        }
        if (!errors.hasFieldErrors("lastMonth") && !errors.hasFieldErrors("lastDay") && !form.isLastADay()) {
            errors.rejectValue("lastDay", "rules.day.none");
        }
    }
}
