package be.vormingsportaal.organisations.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says how long the steps of a transfer take, each counted from the request.
 *
 * @param reminderAfter when the person is reminded once
 * @param confirmWithin how long the person can confirm (manual, section 2.3: seven days)
 */
@Validated
@ConfigurationProperties("portal.transfer")
record TransferSettings(
        @NotNull @DefaultValue("5d") Duration reminderAfter,
        @NotNull @DefaultValue("7d") Duration confirmWithin) {

    TransferSettings {
        if (reminderAfter.compareTo(confirmWithin) >= 0) {
            throw new IllegalArgumentException(
                    "portal.transfer.reminder-after must be shorter than portal.transfer.confirm-within");
        }
    }
}
