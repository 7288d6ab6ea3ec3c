package be.vormingsportaal.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Lets the title of a page say that its form has errors, because a title is what is read out first. */
class ErrorTitle implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null
                && page.getModel().values().stream()
                        .anyMatch(value -> value instanceof BindingResult form && form.hasErrors())) {
            page.addObject("wrong", true);
        }
    }
}
