package be.vormingsportaal.web.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.OptionalInt;

/** A whole number between two others, or one of these. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeNumber.Check.class)
public @interface WholeNumber {

    int min();

    int max();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong. */
    class Check extends TextCheck<WholeNumber> {

        @Override
        Optional<Problem> problem(WholeNumber rule, String typed) {
            OptionalInt number = Typed.number(typed);
            return number.isPresent() && number.getAsInt() >= rule.min() && number.getAsInt() <= rule.max()
                    ? Optional.empty()
                    : Problem.of("error.number.invalid", rule.min(), rule.max());
        }
    }
}
