package be.vormingsportaal.web.listing;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.listing.ListingQuery;
import be.vormingsportaal.listing.Province;
import be.vormingsportaal.listing.PublicListing;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.web.security.OpenTo;
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

/** Shows "Trainers in je buurt": the public list, for everybody. */
@Controller
@OpenTo(EVERYBODY)
@RequestMapping(ListingController.BASE)
class ListingController {

    static final String BASE = "/trainers-in-je-buurt";

    private final PublicListing listing;
    private final InstrumentService instruments;
    private final MessageSource messages;

    ListingController(PublicListing listing, InstrumentService instruments, MessageSource messages) {
        this.listing = listing;
        this.instruments = instruments;
        this.messages = messages;
    }

    /** A filter in the address that does not exist does not narrow the list. */
    @GetMapping
    String list(
            @RequestParam(name = "instrument", defaultValue = "") String instrument,
            @RequestParam(name = "provincie", defaultValue = "") String province,
            @RequestParam(name = "pagina", defaultValue = "1") PageNumber page,
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
        model.addAttribute("found", listing.find(query, page.index()));
        return "listing/trainers";
    }

    /** The provinces in the order of a dictionary. */
    private List<Province> provinces(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return Arrays.stream(Province.values())
                .sorted(Comparator.comparing(
                        province -> messages.getMessage("province." + province, null, locale), order))
                .toList();
    }
}
