package be.vormingsportaal.web.forms;

import jakarta.servlet.ServletRequest;
import java.util.Set;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * Makes a form, which is a record, from the parameters and files of a request. Only the components of the record are
 * ever bound.
 */
final class FormBinder extends ServletRequestDataBinder {

    /** @param target null when the form still has to be made */
    FormBinder(Object target, String name) {
        super(target, name);
        setDeclarativeBinding(true);
    }

    @Override
    protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
        FormResult result = new FormResult(this);
        if (getConversionService() != null) {
            result.initConversion(getConversionService());
        }
        return result;
    }

    /**
     * No form has fields within fields. A list is several values of one name, and {@code dates[7]} is not the name of a
     * field.
     */
    @Override
    protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
        return new ServletRequestValueResolver(request, this) {
            @Override
            public Set<String> getNames() {
                return Set.of();
            }
        };
    }
}
