package be.vormingsportaal.web.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** One line of text. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Line.Check.class)
public @interface Line {

    /** The largest number of characters, without the spaces around them. */
    int max();

    /** Whether it may be left empty. */
    boolean optional() default false;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong. */
    class Check extends TextCheck<Line> {

        @Override
        Optional<Problem> problem(Line rule, String typed) {
            String line = typed.strip();
            if (line.isEmpty()) {
                return rule.optional() ? Optional.empty() : Problem.of("error.line.missing");
            }
            if (line.length() > rule.max()) {
                return Problem.of("error.line.tooLong", rule.max());
            }
            return line.chars().anyMatch(Character::isISOControl) ? Problem.of("error.line.invalid") : Optional.empty();
        }
    }
}
