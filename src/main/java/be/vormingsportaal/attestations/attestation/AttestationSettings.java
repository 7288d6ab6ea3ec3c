package be.vormingsportaal.attestations.attestation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Holds the choices of the quality centre about attests. Times are Brussels time.
 *
 * @param expiringDays from how many days before the last day on an attest "expires soon"
 * @param reminderDays how many days before the last day its owner is reminded
 * @param graceUntil after the last day, the owner may enrol for intervisions through the next such day
 * @param samplePercent how many of a hundred attests that break no rule are reviewed all the same
 * @param mailsFrom reminders go out between this time of the day
 * @param mailsUntil reminders go out before this time of the day, spread evenly
 * @param digestAt when managers read what went out that day
 */
@Validated
@ConfigurationProperties("portal.attestations")
public record AttestationSettings(
        @Min(0) @DefaultValue("60") int expiringDays,
        @NotEmpty @DefaultValue({"60", "30", "7"}) List<@Min(1) Integer> reminderDays,
        @NotNull @DefaultValue("--03-31") MonthDay graceUntil,
        @Min(0) @Max(100) @DefaultValue("10") int samplePercent,
        @NotNull @DefaultValue("08:00") LocalTime mailsFrom,
        @NotNull @DefaultValue("17:00") LocalTime mailsUntil,
        @NotNull @DefaultValue("17:30") LocalTime digestAt) {

    @AssertTrue(message = "mails-from must be before mails-until, and that not after digest-at")
    boolean isDayInOrder() {
        return mailsFrom.isBefore(mailsUntil) && !digestAt.isBefore(mailsUntil);
    }
}
