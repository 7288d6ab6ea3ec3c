package be.vormingsportaal.web.materials;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialContent;
import be.vormingsportaal.materials.MaterialDesk;
import be.vormingsportaal.materials.MaterialDetails;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** Shows the quality centre the material of each instrument. */
@Controller
@OpenTo(STAFF)
@RequestMapping(MaterialDeskController.BASE)
class MaterialDeskController {

    static final String BASE = "/beheer/materiaal";

    private final MaterialDesk desk;
    private final InstrumentService instruments;
    private final MaterialIntake intake;
    private final Clock clock;

    MaterialDeskController(MaterialDesk desk, InstrumentService instruments, MaterialIntake intake, Clock clock) {
        this.desk = desk;
        this.instruments = instruments;
        this.intake = intake;
        this.clock = clock;
    }

    @ModelAttribute("tabs")
    MaterialTab[] tabs() {
        return MaterialTab.values();
    }

    @ModelAttribute("audiences")
    Audience[] audiences() {
        return Audience.values();
    }

    @GetMapping
    String instruments(Model model) {
        model.addAttribute("instruments", instruments.active());
        return "materials/desk";
    }

    @GetMapping("/{code}")
    String shelves(@PathVariable String code, Model model) {
        Map<MaterialTab, List<MaterialView>> shelves = new LinkedHashMap<>();
        Arrays.stream(MaterialTab.values()).forEach(tab -> shelves.put(tab, desk.shelf(code, tab)));
        model.addAttribute("instrument", instrument(code));
        model.addAttribute("shelves", shelves);
        return "materials/desk-shelves";
    }

    @GetMapping("/{code}/toevoegen")
    String addForm(@PathVariable String code, @RequestParam(required = false) MaterialTab tab, Model model) {
        model.addAttribute("instrument", instrument(code));
        model.addAttribute("form", MaterialForm.on(Optional.ofNullable(tab), LocalDate.now(clock)));
        return "materials/material-form";
    }

    @PostMapping("/{code}/toevoegen")
    String add(
            @PathVariable String code,
            @ModelAttribute("form") @Valid MaterialForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("instrument", instrument(code));
        Optional<MaterialDetails> read = form.read(errors);
        Optional<MaterialContent> content = intake.read(form, errors, true);
        if (errors.hasErrors()) {
            return "materials/material-form";
        }
        MaterialDetails details = read.orElseThrow();
        desk.add(code, details, content.orElseThrow());
        PageNotice.success(redirect, "materials.added", details.title());
        return "redirect:" + BASE + "/{code}";
    }

    @GetMapping("/{code}/{materialId}/bewerken")
    String changeForm(@PathVariable String code, @PathVariable UUID materialId, Model model) {
        MaterialView material = show(code, materialId, model);
        model.addAttribute("form", MaterialForm.of(material));
        return "materials/material-form";
    }

    @PostMapping("/{code}/{materialId}/bewerken")
    String change(
            @PathVariable String code,
            @PathVariable UUID materialId,
            @ModelAttribute("form") @Valid MaterialForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        show(code, materialId, model);
        Optional<MaterialDetails> read = form.read(errors);
        Optional<MaterialContent> content = intake.read(form, errors, false);
        if (errors.hasErrors()) {
            return "materials/material-form";
        }
        MaterialDetails details = read.orElseThrow();
        desk.change(materialId, details, content);
        PageNotice.success(redirect, "materials.changed", details.title());
        return "redirect:" + BASE + "/{code}";
    }

    private MaterialView show(String code, UUID materialId, Model model) {
        MaterialView material = desk.find(materialId)
                .filter(found -> found.instrumentCode().equals(code))
                .orElseThrow();
        model.addAttribute("instrument", instrument(code));
        model.addAttribute("material", material);
        return material;
    }

    private InstrumentView instrument(String code) {
        return instruments.active().stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
