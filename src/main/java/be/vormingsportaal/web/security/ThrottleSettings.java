package be.vormingsportaal.web.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Says how often somebody may try. What counts per IP address counts per network of IPv6 ({@link ClientNetworks}). Each limit is a bucket that is full at first and fills up again slowly, so that
 * nobody is ever locked out for good.
 *
 * @param signInPerAddress failed attempts to sign in with one e-mail address from one IP address; from all IP addresses
 *     together there may be twenty times as many, and they fill up twice as fast; a browser that is known has as many
 *     of its own, and all that are known for the address four times as many together
 * @param signInPerClient failed attempts to sign in from one IP address
 * @param linkPerAddress links asked for one e-mail address
 * @param linkPerClient links asked, and links opened with a form, from one IP address
 * @param lostMailboxPerClient forms about a lost mailbox from one IP address
 * @param uploadPerPerson how often somebody may send files
 * @param contactPerClient messages to trainers of the public list from one IP address
 * @param contactPerSender the same from one e-mail address
 * @param contactPerTrainer the same to one trainer, from everybody together
 * @param externalPerPerson how often somebody may name a care provider of another organisation wrongly
 * @param strangersPerPerson how often somebody may have the portal write to an address that is new to it
 */
@Validated
@ConfigurationProperties("portal.throttle")
record ThrottleSettings(
        @NotNull @Valid Limit signInPerAddress,
        @NotNull @Valid Limit signInPerClient,
        @NotNull @Valid Limit linkPerAddress,
        @NotNull @Valid Limit linkPerClient,
        @NotNull @Valid Limit lostMailboxPerClient,
        @NotNull @Valid Limit uploadPerPerson,
        @NotNull @Valid Limit contactPerClient,
        @NotNull @Valid Limit contactPerSender,
        @NotNull @Valid Limit contactPerTrainer,
        @NotNull @Valid Limit externalPerPerson,
        @NotNull @Valid Limit strangersPerPerson) {

    /**
     * @param attempts how many at once
     * @param refill how long until one more is allowed
     */
    record Limit(@Positive int attempts, @NotNull Duration refill) {}
}
