package be.vormingsportaal.billing.receivable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says how invoices get paid. Times are Brussels time.
 *
 * @param reminderDays how many days before the due date a reminder goes out
 * @param mailsAt at what time of the day reminders go out, and an unpaid invoice becomes a task
 * @param pollEvery how often the payment provider is asked about each open link, in case its messages got lost
 * @param askEvery how often the payment provider is asked about a link at most while the payer waits for the answer
 */
@Validated
@ConfigurationProperties("portal.payment")
public record PaymentSettings(
        @Min(1) @Max(60) @DefaultValue("7") int reminderDays,
        @NotNull @DefaultValue("08:30") LocalTime mailsAt,
        @NotNull @DefaultValue("1h") Duration pollEvery,
        @NotNull @DefaultValue("4s") Duration askEvery) {}
