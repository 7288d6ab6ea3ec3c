package be.vormingsportaal.web.listing;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.listing.ListingQuery;
import be.vormingsportaal.listing.Province;
import be.vormingsportaal.listing.PublicListing;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Trainers in je buurt": the public list, for everybody. */
@Controller
@RequestMapping(ListingController.BASE)
class ListingController {

    static final String BASE = "/trainers-in-je-buurt";

    private static final int FURTHEST_PAGE = 10_000;

    private final PublicListing listing;
    private final InstrumentService instruments;
    private final MessageSource messages;

    ListingController(PublicListing listing, InstrumentService instruments, MessageSource messages) {
        this.listing = listing;
        this.instruments = instruments;
        this.messages = messages;
    }

    /** What somebody put into the address by hand and nothing knows does not narrow the list. */
    @GetMapping
    String list(
            @RequestParam(name = "instrument", defaultValue = "") String instrument,
            @RequestParam(name = "provincie", defaultValue = "") String province,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            Locale locale,
            Model model) {
        List<InstrumentView> choices = instruments.active();
        ListingQuery query = new ListingQuery(
                choices.stream()
                        .map(InstrumentView::code)
                        .filter(instrument::equals)
                        .findFirst()
                        .orElse(null),
                Province.ofCode(province).orElse(null));
        model.addAttribute("instruments", choices);
        model.addAttribute("provinces", provinces(locale));
        model.addAttribute("query", query);
        model.addAttribute("found", listing.find(query, Math.max(0, Math.min(page, FURTHEST_PAGE) - 1)));
        return "listing/trainers";
    }

    /** As a dictionary would have them. */
    private List<Province> provinces(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return Arrays.stream(Province.values())
                .sorted(Comparator.comparing(
                        province -> messages.getMessage("province." + province, null, locale), order))
                .toList();
    }
}
