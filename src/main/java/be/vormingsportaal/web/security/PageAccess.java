package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.SignedInAccount;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Lets somebody open a page when its controller says so with {@link OpenTo}, and lets nobody open it when it says
 * nothing.
 *
 * <p>The filters ask this, so that a person who is refused reaches no controller, and nothing is looked up for them.
 * Spring MVC itself says which method would answer, so that the annotation of the right method is used.
 */
@Component
class PageAccess {

    private final RequestMappingHandlerMapping pages;

    PageAccess(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    boolean isPage(HttpServletRequest request) {
        return openTo(request).isPresent();
    }

    AuthorizationDecision decide(Supplier<Authentication> asking, RequestAuthorizationContext asked) {
        Set<Visitors> welcome = openTo(asked.getRequest()).orElse(Set.of());
        return new AuthorizationDecision(welcome.contains(Visitors.EVERYBODY) || isOneOf(welcome, asking.get()));
    }

    private static boolean isOneOf(Set<Visitors> welcome, Authentication asking) {
        return asking.getPrincipal() instanceof SignedInAccount account
                && welcome.stream().anyMatch(visitors -> visitors.include(account.role()));
    }

    /** @return empty where there is no page; an empty set where there is a page that does not say whom it is for */
    private Optional<Set<Visitors>> openTo(HttpServletRequest request) {
        if (isForAnotherServlet(request)) {
            return Optional.empty();
        }
        HttpServletRequest glance = new PassiveRequest(request);
        try {
            HandlerExecutionChain answer = pages.getHandler(glance);
            if (answer == null) {
                return Optional.empty();
            }
            if (answer.getHandler() instanceof HandlerMethod page && !HttpMethod.OPTIONS.matches(request.getMethod())) {
                return Optional.of(openTo(page));
            }
        } catch (ServletException noPageTakesThis) {
            // The address is right, but the method or the kind of content is not.
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return Optional.of(openToAny(glance));
    }

    /**
     * All pages belong to the one servlet that has no path of its own. What follows the path of another servlet may
     * look like the address of a page.
     */
    static boolean isForAnotherServlet(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH;
    }

    /** A person who may open one of the pages at an address is told which methods it has. */
    private Set<Visitors> openToAny(HttpServletRequest request) {
        Set<Visitors> welcome = EnumSet.noneOf(Visitors.class);
        pages.getHandlerMethods().forEach((mapping, page) -> {
            if (mapping.getActivePatternsCondition().getMatchingCondition(request) != null) {
                welcome.addAll(openTo(page));
            }
        });
        return welcome;
    }

    private static Set<Visitors> openTo(HandlerMethod page) {
        return openTo(page.getBeanType(), page.getMethod());
    }

    /** What the method says, or else what its class says. */
    static Set<Visitors> openTo(Class<?> controller, Method page) {
        return Stream.of(page, controller)
                .flatMap(place ->
                        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, OpenTo.class)).stream())
                .findFirst()
                .map(word -> Set.copyOf(List.of(word.value())))
                .orElse(Set.of());
    }
}
