package be.vormingsportaal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns an attempt to sign in away before a password is checked, when there were too many. */
class SignInThrottleFilter extends OncePerRequestFilter {

    private final RequestThrottle throttle;

    SignInThrottleFilter(RequestThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (throttle.maySignIn(request.getRemoteAddr(), request.getParameter("email"))) {
            chain.doFilter(request, response);
        } else {
            SignInHandlers.keepTyped(request);
            response.sendRedirect("/aanmelden?traag");
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/aanmelden".equals(request.getServletPath()));
    }
}
