package be.vormingsportaal.web.forms;

import be.vormingsportaal.shared.EmailAddress;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** An e-mail address. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.Check.class)
public @interface MailAddress {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong. */
    class Check extends TextCheck<MailAddress> {

        @Override
        Optional<Problem> problem(MailAddress rule, String typed) {
            if (typed.isBlank()) {
                return Problem.of("error.email.missing");
            }
            if (typed.strip().length() > EmailAddress.MAX_LENGTH) {
                return Problem.of("error.email.tooLong");
            }
            return EmailAddress.parse(typed).isEmpty() ? Problem.of("error.email.invalid") : Optional.empty();
        }
    }
}
