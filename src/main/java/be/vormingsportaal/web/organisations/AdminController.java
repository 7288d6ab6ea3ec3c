package be.vormingsportaal.web.organisations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** "Beheer": where the quality centre's work begins. */
@Controller
class AdminController {

    @GetMapping("/beheer")
    String overview() {
        return "organisations/admin";
    }
}
