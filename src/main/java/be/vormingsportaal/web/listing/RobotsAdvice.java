package be.vormingsportaal.web.listing;

import be.vormingsportaal.listing.PublicListing;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Asks search engines to leave the public list alone, unless the settings say otherwise. */
@ControllerAdvice(assignableTypes = {ListingController.class, ContactController.class})
class RobotsAdvice {

    private static final String HEADER = "X-Robots-Tag";
    private static final String STAY_AWAY = "noindex, nofollow";

    private final PublicListing listing;

    RobotsAdvice(PublicListing listing) {
        this.listing = listing;
    }

    /** @return null where search engines may look; only templates read it */
    @ModelAttribute("robots")
    String robots(HttpServletResponse response) {
        if (listing.isIndexed()) {
            return null;
        }
        response.setHeader(HEADER, STAY_AWAY);
        return STAY_AWAY;
    }
}
