package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.search.SearchKind;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.search.TextSearch;
import be.vormingsportaal.shared.ReadableText;
import be.vormingsportaal.web.security.OpenTo;
import java.util.EnumSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one search of the quality centre, whose field stands on each of its pages. */
@Controller
@OpenTo(STAFF)
class SearchController {

    private final TextSearch search;
    private final DeskSearch desk;

    SearchController(TextSearch search, DeskSearch desk) {
        this.search = search;
        this.desk = desk;
    }

    /** @param q what was typed */
    @GetMapping("/beheer/zoeken")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        String typed = ReadableText.of(q).strip();
        model.addAttribute("sought", typed);
        SearchQuery.read(typed)
                .ifPresent(query -> model.addAttribute(
                        "found", desk.found(typed, search.find(EnumSet.allOf(SearchKind.class), query))));
        return "desk/search";
    }
}
