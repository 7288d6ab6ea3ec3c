package be.vormingsportaal.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpMethod;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Fills a form with what its reader typed before the session ended, in place of what its controller put there. The page
 * says so, and that nothing was sent.
 */
class Refilling implements HandlerInterceptor {

    private static final String FORM = "form";

    /** The hidden field with the version of the row that was shown, and the model attribute that it comes from. */
    private static final String VERSION = "version";

    private static final String SEEN = "seen";

    private final ConversionService conversion;

    Refilling(ConversionService conversion) {
        this.conversion = conversion;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        HttpSession session = request.getSession(false);
        if (page == null
                || session == null
                || !HttpMethod.GET.matches(request.getMethod())
                || !(session.getAttribute(TypedForm.ATTRIBUTE) instanceof TypedForm typed)
                || !request.getRequestURI().equals(typed.address())) {
            return;
        }
        session.removeAttribute(TypedForm.ATTRIBUTE);
        if (page.getModel().get(FORM) instanceof Record form && isReader(typed, request)) {
            BindingResult filled = fill(form, typed, request);
            page.addAllObjects(filled.getModel());
            page.addObject("refilled", true);
            keepWhatWasSeen(typed, page);
        }
    }

    /**
     * The version that the form was typed over comes back with it, not that of today: what a colleague changed meanwhile
     * must be noticed as always.
     */
    private static void keepWhatWasSeen(TypedForm typed, ModelAndView page) {
        List<String> version = typed.fields().getOrDefault(VERSION, List.of());
        if (page.getModel().containsKey(SEEN) && !version.isEmpty()) {
            page.addObject(SEEN, version.get(0));
        }
    }

    private static boolean isReader(TypedForm typed, HttpServletRequest request) {
        return request.getUserPrincipal() != null
                && request.getUserPrincipal().getName().equals(typed.owner().toString());
    }

    private BindingResult fill(Record form, TypedForm typed, HttpServletRequest request) {
        FormBinder binder = new FormBinder(null, FORM);
        binder.setTargetType(ResolvableType.forClass(form.getClass()));
        binder.setConversionService(conversion);
        binder.construct(new AsTyped(request, typed.fields()));
        return binder.getBindingResult();
    }

    /** The request with the fields that were typed then. */
    private static final class AsTyped extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields = new HashMap<>();

        AsTyped(HttpServletRequest request, Map<String, List<String>> typed) {
            super(request);
            typed.forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
        }

        @Override
        public String[] getParameterValues(String name) {
            return fields.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.copyOf(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
