package be.vormingsportaal.web.materials;

import static be.vormingsportaal.web.security.Visitors.CAREGIVERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.materials.MaterialLibrary;
import be.vormingsportaal.materials.MaterialShelf;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the material of an instrument, with a page for each tab (manual, 3). */
@Controller
@OpenTo({TRAINERS, CAREGIVERS})
@RequestMapping("/instrumenten/{code}")
class ShelfController {

    private final MaterialLibrary library;

    ShelfController(MaterialLibrary library) {
        this.library = library;
    }

    @GetMapping
    String details(
            @PathVariable String code,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            HttpServletResponse response) {
        return shelf(code, MaterialTab.INSTRUMENT_DETAILS, me, model, response);
    }

    @GetMapping("/handleidingen")
    String manuals(
            @PathVariable String code,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            HttpServletResponse response) {
        return shelf(code, MaterialTab.MANUALS, me, model, response);
    }

    @GetMapping("/e-learning")
    String eLearning(
            @PathVariable String code,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            HttpServletResponse response) {
        return shelf(code, MaterialTab.E_LEARNING, me, model, response);
    }

    private String shelf(String code, MaterialTab tab, SignedInAccount me, Model model, HttpServletResponse response) {
        MaterialShelf shelf = library.visit(me.id(), code, tab);
        if (shelf.lock().isPresent()) {
            return LockedPage.show(shelf.instrument(), shelf.lock().get(), model, response);
        }
        model.addAttribute("instrument", shelf.instrument());
        model.addAttribute("tab", tab);
        model.addAttribute("items", shelf.items());
        return "materials/shelf";
    }
}
