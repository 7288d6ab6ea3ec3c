package be.vormingsportaal.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Knows which forms have a page of their own, at the address where they are sent to. What was typed into such a form can
 * stand there again. A button, or a list of boxes to tick, has no such page: nobody is promised anything for it. Neither
 * has a form that its page reads from its own address, since the address alone shows nothing then.
 */
@Component
class FormPages {

    private static final String FORM = "form";

    private final RequestMappingHandlerMapping pages;

    FormPages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    /** Whether somebody sends a form here that the page at the same address shows. */
    boolean showAgain(HttpServletRequest sent) {
        return HttpMethod.POST.matches(sent.getMethod())
                && !PageAccess.isForAnotherServlet(sent)
                && page(new PassiveRequest(sent)).filter(FormPages::takesForm).isPresent()
                && page(new Reading(sent)).filter(page -> !takesForm(page)).isPresent();
    }

    private Optional<HandlerMethod> page(HttpServletRequest request) {
        try {
            return Optional.ofNullable(pages.getHandler(request))
                    .map(HandlerExecutionChain::getHandler)
                    .filter(HandlerMethod.class::isInstance)
                    .map(HandlerMethod.class::cast);
        } catch (ServletException noPageTakesThis) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean takesForm(HandlerMethod page) {
        return Arrays.stream(page.getMethodParameters()).anyMatch(FormPages::isForm);
    }

    private static boolean isForm(MethodParameter parameter) {
        ModelAttribute name = parameter.getParameterAnnotation(ModelAttribute.class);
        return name != null
                && name.value().equals(FORM)
                && parameter.getParameterType().isRecord();
    }

    /** The browser opens the same address. */
    private static final class Reading extends PassiveRequest {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
