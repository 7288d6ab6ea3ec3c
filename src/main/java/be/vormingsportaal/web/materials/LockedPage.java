package be.vormingsportaal.web.materials;

import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.materials.MaterialLock;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Shows why somebody cannot read material, and what to do about it. */
final class LockedPage {

    private LockedPage() {}

    /** @return the name of the view */
    static String show(InstrumentView instrument, MaterialLock lock, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("instrument", instrument);
        model.addAttribute("lock", lock);
        return "materials/locked";
    }
}
