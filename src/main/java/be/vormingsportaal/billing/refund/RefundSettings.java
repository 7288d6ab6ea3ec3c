package be.vormingsportaal.billing.refund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says how money is paid back.
 *
 * @param refundsNeedRelease whether somebody else than whoever asked for it has to release it
 * @param refundSeenDays how many days a refund may take until provider or bank shows that it is gone; then it is a task
 */
@Validated
@ConfigurationProperties("portal.billing")
record RefundSettings(
        @DefaultValue("true") boolean refundsNeedRelease,

        @Min(1) @Max(60) @DefaultValue("10") int refundSeenDays) {}
