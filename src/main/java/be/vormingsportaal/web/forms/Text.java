package be.vormingsportaal.web.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** Text of one line or several, as {@link Typed#text} reads it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {

    /** The largest number of characters, without the spaces around them. */
    int max();

    /** Whether it may be left empty. */
    boolean optional() default false;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong. */
    class Check extends TextCheck<Text> {

        @Override
        Optional<Problem> problem(Text rule, String typed) {
            String text = Typed.text(typed).orElse("");
            if (text.isEmpty()) {
                return rule.optional() ? Optional.empty() : Problem.of("error.line.missing");
            }
            if (text.length() > rule.max()) {
                return Problem.of("error.line.tooLong", rule.max());
            }
            return text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\n')
                    ? Problem.of("error.text.invalid")
                    : Optional.empty();
        }
    }
}
