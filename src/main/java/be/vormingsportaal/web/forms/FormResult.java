package be.vormingsportaal.web.forms;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Says what is wrong with a form: first what concerns it as a whole, and then field by field in the order of its
 * record, which is the order of the page.
 *
 * <p>It knows the form even when a field could not be read. Spring's own result is made before the record and would
 * then have no form: the page could not show what was typed, and no controller could add an error.
 */
final class FormResult extends AbstractPropertyBindingResult {

    private static final long serialVersionUID = 1L;

    private final transient FormBinder binder;
    private transient ConfigurablePropertyAccessor fields;

    FormResult(FormBinder binder) {
        super(binder.getObjectName());
        this.binder = binder;
    }

    @Override
    public Object getTarget() {
        return binder.getTarget();
    }

    @Override
    public ConfigurablePropertyAccessor getPropertyAccessor() {
        if (fields == null) {
            fields = PropertyAccessorFactory.forBeanPropertyAccess(binder.getTarget());
            fields.setExtractOldValueForEditor(true);
            fields.setConversionService(binder.getConversionService());
        }
        return fields;
    }

    @Override
    public List<ObjectError> getAllErrors() {
        return inOrder(super.getAllErrors());
    }

    @Override
    public List<FieldError> getFieldErrors() {
        return inOrder(super.getFieldErrors());
    }

    @Override
    public List<FieldError> getFieldErrors(String field) {
        return inOrder(super.getFieldErrors(field));
    }

    private <E extends ObjectError> List<E> inOrder(List<E> errors) {
        List<String> order = order();
        return errors.stream()
                .sorted(Comparator.comparingInt(
                        error -> error instanceof FieldError field ? order.indexOf(field.getField()) : -1))
                .toList();
    }

    private List<String> order() {
        Object form = binder.getTarget();
        return form instanceof Record
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }
}
