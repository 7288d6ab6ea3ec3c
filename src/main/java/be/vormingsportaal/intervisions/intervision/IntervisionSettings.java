package be.vormingsportaal.intervisions.intervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Holds the choices of the quality centre about intervisions.
 *
 * @param offerHours how long a freed seat is kept for the person to whom it is offered
 * @param closeDays how many days before an intervision enrolling ends, unless planned otherwise
 * @param cancelDays how many days before it trainers and managers cancel themselves at the latest, unless planned
 *     otherwise
 * @param attendanceDays how many days after it attendance is recorded and corrected; people who are not ticked by then
 *     were absent
 */
@Validated
@ConfigurationProperties("portal.intervisions")
public record IntervisionSettings(
        @Min(1) @Max(720) @DefaultValue("48") int offerHours,
        @Min(0) @Max(365) @DefaultValue("3") int closeDays,
        @Min(0) @Max(365) @DefaultValue("7") int cancelDays,
        @Min(1) @Max(365) @DefaultValue("30") int attendanceDays) {}
