package be.vormingsportaal.web.forms;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks a text by an annotation that has a sentence for each thing that can be wrong. It says at most one of them. */
abstract class TextCheck<A extends Annotation> implements ConstraintValidator<A, String> {

    /**
     * What is wrong with a text.
     *
     * @param key of the sentence in the bundle
     * @param arguments of the sentence
     */
    record Problem(String key, List<Object> arguments) {

        static Optional<Problem> of(String key, Object... arguments) {
            return Optional.of(new Problem(key, List.of(arguments)));
        }
    }

    private A rule;

    @Override
    public void initialize(A annotation) {
        this.rule = annotation;
    }

    /** The problem travels with the violation, so that {@link FormValidator} finds its key and arguments there. */
    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
        Optional<Problem> problem = problem(rule, typed == null ? "" : typed);
        problem.ifPresent(found ->
                context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(found));
        return problem.isEmpty();
    }

    /** @param typed the empty text when nothing was sent */
    abstract Optional<Problem> problem(A annotation, String typed);
}
