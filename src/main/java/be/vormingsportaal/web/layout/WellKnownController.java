package be.vormingsportaal.web.layout;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.web.security.OpenTo;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers what programs ask of every site: what they may read, and to whom a weakness is told (RFC 9309, RFC 9116). */
@Controller
@OpenTo(EVERYBODY)
class WellKnownController {

    private static final String SECURITY = "/.well-known/security.txt";

    /** Less than a year, as the RFC advises. It is counted anew each time somebody asks. */
    private static final Duration VALID = Duration.ofDays(180);

    private final PortalSettings portal;
    private final Clock clock;

    WellKnownController(PortalSettings portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    /** Only the public list is for search engines. Everything else is for people who sign in, or have a link. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Allow: /trainers-in-je-buurt
                Allow: /portal/
                Allow: /webjars/
                Disallow: /
                """;
    }

    @GetMapping(path = SECURITY, produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String security() {
        return """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s
                """.formatted(
                        portal.legal().email(),
                        clock.instant().plus(VALID).truncatedTo(ChronoUnit.SECONDS),
                        portal.page(SECURITY));
    }
}
