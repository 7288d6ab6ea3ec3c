package be.vormingsportaal.accounts.account;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says how long the steps of a registration take, each counted from the last link.
 *
 * @param reminderAfter when the person is reminded once
 * @param followUpAfter when the link expires, and the person who invited decides what happens next
 */
@Validated
@ConfigurationProperties("portal.registration")
public record RegistrationSettings(
        @NotNull @DefaultValue("7d") Duration reminderAfter,
        @NotNull @DefaultValue("30d") Duration followUpAfter) {

    public RegistrationSettings {
        if (reminderAfter.compareTo(followUpAfter) >= 0) {
            throw new IllegalArgumentException(
                    "portal.registration.reminder-after must be shorter than portal.registration.follow-up-after");
        }
    }

    Instant reminderAt(Instant linkMadeAt) {
        return linkMadeAt.plus(reminderAfter);
    }

    Instant followUpAt(Instant linkMadeAt) {
        return linkMadeAt.plus(followUpAfter);
    }
}
