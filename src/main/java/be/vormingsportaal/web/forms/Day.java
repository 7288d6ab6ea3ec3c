package be.vormingsportaal.web.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** A day of the calendar, as {@link Typed#day} reads it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
public @interface Day {

    /** Whether it may be left empty. */
    boolean optional() default false;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong. */
    class Check extends TextCheck<Day> {

        @Override
        Optional<Problem> problem(Day rule, String typed) {
            if (typed.isBlank()) {
                return rule.optional() ? Optional.empty() : Problem.of("error.date.missing");
            }
            return Typed.day(typed).isEmpty() ? Problem.of("error.date.invalid") : Optional.empty();
        }
    }
}
