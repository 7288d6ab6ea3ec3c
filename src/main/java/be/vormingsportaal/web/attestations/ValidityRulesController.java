package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.web.forms.Typed;
import be.vormingsportaal.web.layout.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
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

/** How long attests are valid, by kind of institution and day, with a try-out that changes nothing. */
@Controller
@RequestMapping(ValidityRulesController.BASE)
class ValidityRulesController {

    static final String BASE = InstitutionsController.BASE + "/regels";

    private static final String FORM = "attestations/rule-form";

    /** No attest is older, and a rule that begins much later is a mistyped year. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int FURTHEST_YEARS = 10;
    private static final int MOST_YEARS_AFTER = 5;

    /** Has a 29 February. */
    private static final int LEAP_YEAR = 2024;

    private final ValidityRules rules;
    private final Clock clock;

    ValidityRulesController(ValidityRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    InstitutionKind[] kinds() {
        return InstitutionKind.values();
    }

    @GetMapping
    String list(@ModelAttribute("form") TrialForm form, BindingResult errors, Model model) {
        model.addAttribute("rules", rules.all());
        if (form.getTrialKind() != null) {
            LocalDate obtainedOn = new Typed(errors).date("obtainedOn");
            if (!errors.hasErrors()) {
                model.addAttribute("obtainedOn", obtainedOn);
                model.addAttribute(
                        "expiresOn",
                        rules.expiry(form.getTrialKind(), obtainedOn).orElse(null));
            }
        }
        return "attestations/rules";
    }

    @GetMapping("/toevoegen")
    String addForm(Model model) {
        model.addAttribute("form", new RuleForm());
        return FORM;
    }

    @PostMapping("/toevoegen")
    String add(@ModelAttribute("form") RuleForm form, BindingResult errors, RedirectAttributes redirect) {
        Typed typed = new Typed(errors);
        if (form.getKind() == null && !errors.hasFieldErrors("kind")) {
            errors.rejectValue("kind", "institutions.kind.missing");
        }
        LocalDate from = effectiveFrom(typed, errors);
        Integer years = typed.number("yearsAfter", 0, MOST_YEARS_AFTER);
        MonthDay lastDay = lastDay(typed, errors);
        if (!errors.hasErrors() && !rules.add(form.getKind(), from, years, lastDay)) {
            errors.rejectValue("effectiveFrom", "rules.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        Notice.success(redirect, "rules.added");
        return "redirect:" + BASE;
    }

    @GetMapping("/{id}/verwijderen")
    String confirmRemove(@PathVariable UUID id, Model model) {
        model.addAttribute("rule", rules.find(id).orElseThrow());
        return "attestations/remove-rule";
    }

    /** A second click finds none any more: that is no failure. */
    @PostMapping("/{id}/verwijderen")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        if (rules.remove(id)) {
            Notice.success(redirect, "rules.removed");
        } else {
            Notice.info(redirect, "rules.alreadyRemoved");
        }
        return "redirect:" + BASE;
    }

    private LocalDate effectiveFrom(Typed typed, BindingResult errors) {
        LocalDate from = typed.date("effectiveFrom");
        LocalDate last = LocalDate.now(clock).plusYears(FURTHEST_YEARS);
        if (from != null && (from.isBefore(FIRST) || from.isAfter(last))) {
            errors.rejectValue("effectiveFrom", "rules.from.range");
        }
        return from;
    }

    private static MonthDay lastDay(Typed typed, BindingResult errors) {
        Integer month = typed.number("lastMonth", 1, 12);
        Integer day = typed.number("lastDay", 1, 31);
        if (month == null || day == null) {
            return null;
        }
        if (!YearMonth.of(LEAP_YEAR, month).isValidDay(day)) {
            errors.rejectValue("lastDay", "rules.day.none");
            return null;
        }
        return MonthDay.of(month, day);
    }
}
