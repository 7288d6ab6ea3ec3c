package be.vormingsportaal.accounts.lostmailbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says how long the steps take by which somebody without the old mailbox gets another address.
 *
 * @param confirmWithin how long the new address can confirm, once the quality centre accepted
 * @param delay how long after that the old mailbox can still stop it
 * @param decideWithin how long a request waits for the decision of the quality centre before it ends by itself
 * @param mostWaiting how many requests may wait for a decision; further ones are refused until some were decided
 * @param keptAfter how long a closed request is kept
 */
@Validated
@ConfigurationProperties("portal.lost-mailbox")
record LostMailboxSettings(
        @NotNull @DefaultValue("7d") Duration confirmWithin,
        @NotNull @DefaultValue("24h") Duration delay,
        @NotNull @DefaultValue("30d") Duration decideWithin,
        @Positive @DefaultValue("200") int mostWaiting,
        @NotNull @DefaultValue("90d") Duration keptAfter) {

    Instant confirmUntil(Instant acceptedAt) {
        return acceptedAt.plus(confirmWithin);
    }

    Instant effectiveAt(Instant confirmedAt) {
        return confirmedAt.plus(delay);
    }

    /** Requests of before this moment, on which nobody decided, end. */
    Instant waitingSince(Instant now) {
        return now.minus(decideWithin);
    }

    /** Requests that were closed before this moment are deleted. */
    Instant keptSince(Instant now) {
        return now.minus(keptAfter);
    }
}
