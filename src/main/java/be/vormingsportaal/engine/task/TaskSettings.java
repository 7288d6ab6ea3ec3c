package be.vormingsportaal.engine.task;

import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.WorkingDays;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says when a task has to be done.
 *
 * @param workingDays how many working days there are for a task of which nothing else is said
 * @param workingDaysOf the same for the tasks with a certain form, by its id, which may be without its hyphens
 */
@Validated
@ConfigurationProperties("portal.tasks")
record TaskSettings(
        @Min(0) @DefaultValue("5") int workingDays,
        @DefaultValue Map<String, @Min(0) Integer> workingDaysOf) {

    /** The end of the last day for a task with this form that was made at this moment. */
    Instant due(String form, Instant made) {
        Integer days = workingDaysOf.getOrDefault(form, workingDaysOf.get(form.replace("-", "")));
        LocalDate last = WorkingDays.after(LocalDate.ofInstant(made, Belgium.ZONE), days == null ? workingDays : days);
        return last.plusDays(1).atStartOfDay(Belgium.ZONE).minusSeconds(1).toInstant();
    }
}
