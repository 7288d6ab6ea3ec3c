package be.vormingsportaal.web.materials;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.materials.MaterialDesk;
import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a material within its tab, and removes it. */
@Controller
@OpenTo(STAFF)
@RequestMapping(MaterialDeskController.BASE + "/{code}/{materialId}")
class MaterialOrderController {

    /** The code of the address is filled in. */
    private static final String SHELVES = "redirect:" + MaterialDeskController.BASE + "/{code}";

    private final MaterialDesk desk;

    MaterialOrderController(MaterialDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/omhoog")
    String up(@PathVariable String code, @PathVariable UUID materialId, RedirectAttributes redirect) {
        return move(code, materialId, true, redirect);
    }

    @PostMapping("/omlaag")
    String down(@PathVariable String code, @PathVariable UUID materialId, RedirectAttributes redirect) {
        return move(code, materialId, false, redirect);
    }

    @GetMapping("/verwijderen")
    String removeForm(@PathVariable String code, @PathVariable UUID materialId, Model model) {
        model.addAttribute("material", find(code, materialId).orElseThrow());
        return "materials/remove-material";
    }

    /** After a second click, or when another member of staff was first, the material does not exist any more. */
    @PostMapping("/verwijderen")
    String remove(@PathVariable String code, @PathVariable UUID materialId, RedirectAttributes redirect) {
        Optional<MaterialView> material = find(code, materialId);
        if (material.isPresent()) {
            desk.remove(materialId);
            PageNotice.success(
                    redirect, "materials.removed", material.get().details().title());
        } else {
            PageNotice.info(redirect, "materials.gone");
        }
        return SHELVES;
    }

    private String move(String code, UUID materialId, boolean up, RedirectAttributes redirect) {
        MaterialView material = find(code, materialId).orElseThrow();
        desk.move(materialId, up);
        PageNotice.success(
                redirect,
                up ? "materials.movedUp" : "materials.movedDown",
                material.details().title());
        return SHELVES;
    }

    private Optional<MaterialView> find(String code, UUID materialId) {
        return desk.find(materialId).filter(found -> found.instrumentCode().equals(code));
    }
}
