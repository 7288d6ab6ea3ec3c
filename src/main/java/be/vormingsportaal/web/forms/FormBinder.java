package be.vormingsportaal.web.forms;

import jakarta.servlet.ServletRequest;
import java.util.Set;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * Makes a form, which is a record, out of the parameters and files of a request. Nothing else than the components of the
 * record is ever bound.
 */
final class FormBinder extends ServletRequestDataBinder {

    /** @param target null when the form is to be made */
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

    /** No form has parts of fields: a list is several values of one name, and {@code dates[7]} is no name of ours. */
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
