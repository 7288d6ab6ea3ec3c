package be.vormingsportaal.listing;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Holds the settings of the public list.
 *
 * @param indexed whether search engines may show it
 * @param keepMessages how long a message is kept once it was mailed to the trainer
 */
@Validated
@ConfigurationProperties("portal.listing")
record ListingSettings(
        @DefaultValue("false") boolean indexed,
        @NotNull @DefaultValue("30d") Duration keepMessages) {

    /** Messages that were closed before this moment are deleted. */
    Instant keptSince(Instant now) {
        return now.minus(keepMessages);
    }
}
