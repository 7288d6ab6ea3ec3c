package be.vormingsportaal.web.forms;

import be.vormingsportaal.shared.PersonName;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** A first name, a last name, or both in one field. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamePart.Check.class)
public @interface NamePart {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong. */
    class Check extends TextCheck<NamePart> {

        @Override
        Optional<Problem> problem(NamePart rule, String typed) {
            if (PersonName.part(typed).isPresent()) {
                return Optional.empty();
            }
            return Problem.of(typed.isBlank() ? "error.name.missing" : "error.name.invalid");
        }
    }
}
