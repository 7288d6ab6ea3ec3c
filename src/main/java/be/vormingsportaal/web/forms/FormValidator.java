package be.vormingsportaal.web.forms;

import be.vormingsportaal.web.forms.TextCheck.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.SmartValidator;

/**
 * Checks a form by the annotations of its fields. The message of each annotation is a key of the bundle, so that a
 * violation becomes the same kind of error as one that a controller adds itself.
 */
@Component
public class FormValidator implements SmartValidator {

    private final Validator constraints;

    FormValidator(Validator constraints) {
        this.constraints = constraints;
    }

    @Override
    public boolean supports(Class<?> type) {
        return true;
    }

    @Override
    public void validate(Object form, Errors errors) {
        validate(form, errors, new Object[0]);
    }

    @Override
    public void validate(Object form, Errors errors, Object... groups) {
        constraints
                .validate(form, classes(groups))
                .forEach(violation -> reject(violation, violation.getInvalidValue(), errors));
    }

    /** Checks the fields that could be read, when another one could not. */
    @Override
    public void validateValue(Class<?> type, String field, Object value, Errors errors, Object... groups) {
        constraints
                .validateValue(type, field, value, classes(groups))
                .forEach(violation -> reject(violation, value, errors));
    }

    /**
     * Adds the error as it is, because the form itself does not exist yet while its fields are checked one by one. A
     * field that could not be read has its sentence already.
     */
    private static void reject(ConstraintViolation<?> violation, Object typed, Errors errors) {
        BindingResult form = (BindingResult) errors;
        String field = violation.getPropertyPath().toString();
        if (form.getFieldErrors(field).stream().anyMatch(FieldError::isBindingFailure)) {
            return;
        }
        Problem problem = problem(violation);
        form.addError(new FieldError(
                form.getObjectName(),
                field,
                typed,
                false,
                form.resolveMessageCodes(problem.key(), field),
                problem.arguments().toArray(),
                null));
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        Problem own = found.getDynamicPayload(Problem.class);
        return own == null ? new Problem(violation.getMessageTemplate(), List.of()) : own;
    }

    private static Class<?>[] classes(Object[] groups) {
        return Stream.of(groups).toArray(Class<?>[]::new);
    }
}
