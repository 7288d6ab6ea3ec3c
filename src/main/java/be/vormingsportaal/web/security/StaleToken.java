package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.SignedInAccount;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Leads people to signing in who send a form after they signed out, as in another tab. Its token is of before, so that
 * going back and sending it again would never work. What was typed is not kept: without a token, the form may come from
 * another site.
 */
class StaleToken implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, ServletException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (exception instanceof CsrfException
                && !isSignedIn()
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(SignInPage.ADDRESS + "?niet-verstuurd");
        } else {
            forbidden.handle(request, response, exception);
        }
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount;
    }
}
