package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.desk.DeskSearch;
import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one search of the quality centre, whose field stands on each of its pages. */
@Controller
@OpenTo(STAFF)
class SearchController {

    private final DeskSearch search;

    SearchController(DeskSearch search) {
        this.search = search;
    }

    /** @param q what was typed */
    @GetMapping("/beheer/zoeken")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        String typed = ReadableText.of(q).strip();
        model.addAttribute("sought", typed);
        search.find(typed).ifPresent(found -> model.addAttribute("found", found));
        return "desk/search";
    }
}
