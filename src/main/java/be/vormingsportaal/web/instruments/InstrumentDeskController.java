package be.vormingsportaal.web.instruments;

import static be.vormingsportaal.securitylog.SecurityEventKind.SETTING_CHANGED;
import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.web.forms.WhenNew;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the quality centre keep the list of instruments. */
@Controller
@OpenTo(STAFF)
@RequestMapping(InstrumentDeskController.BASE)
class InstrumentDeskController {

    static final String BASE = "/beheer/instrumenten";

    private static final String FORM = "instruments/instrument-form";

    private final InstrumentCatalogue instruments;

    InstrumentDeskController(InstrumentCatalogue instruments) {
        this.instruments = instruments;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("instruments", instruments.all());
        return "instruments/instrument-list";
    }

    @GetMapping("/toevoegen")
    String addForm(Model model) {
        model.addAttribute("form", InstrumentForm.at(instruments.all().size() + 1));
        return FORM;
    }

    @PostMapping("/toevoegen")
    @Recorded(SETTING_CHANGED)
    String add(
            @ModelAttribute("form") @Validated(WhenNew.class) InstrumentForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasFieldErrors("code")
                && !InstrumentCatalogue.isCode(form.code().strip())) {
            errors.rejectValue("code", "instrumentDesk.code.invalid");
        }
        if (!errors.hasErrors() && !instruments.add(form.code().strip(), form.read())) {
            errors.rejectValue("code", "instrumentDesk.code.taken");
        }
        if (errors.hasErrors()) {
            return FORM;
        }
        PageNotice.success(redirect, "instrumentDesk.added", form.read().name());
        return "redirect:" + BASE;
    }

    @GetMapping("/{code}/bewerken")
    String changeForm(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute(
                "form", InstrumentForm.of(code, instruments.find(code).orElseThrow()));
        return FORM;
    }

    @PostMapping("/{code}/bewerken")
    @Recorded(SETTING_CHANGED)
    String change(
            @PathVariable String code,
            @ModelAttribute("form") @Valid InstrumentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        instruments.find(code).orElseThrow();
        model.addAttribute("code", code);
        if (errors.hasErrors()) {
            return FORM;
        }
        InstrumentDetails details = form.read();
        instruments.change(code, details);
        PageNotice.success(redirect, "instrumentDesk.changed", details.name());
        return "redirect:" + BASE;
    }
}
