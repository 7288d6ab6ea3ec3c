package be.vormingsportaal.web.security;

import be.vormingsportaal.web.recording.SignInRecording;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an attempt to sign in before a password is checked, when there were too many attempts. */
class SignInThrottleFilter extends OncePerRequestFilter {

    private final RequestThrottle throttle;
    private final KnownDevices devices;
    private final SignInRecording signIns;
    private final RequestMatcher attempts;

    /** @param attempts which requests try to sign in */
    SignInThrottleFilter(
            RequestThrottle throttle, KnownDevices devices, SignInRecording signIns, RequestMatcher attempts) {
        this.throttle = throttle;
        this.devices = devices;
        this.signIns = signIns;
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String typed = request.getParameter("email");
        if (throttle.maySignIn(request.getRemoteAddr(), typed, devices.proof(request, typed))) {
            chain.doFilter(request, response);
        } else {
            signIns.slowed(typed, request.getRemoteAddr());
            SignInHandlers.keepTyped(request);
            response.sendRedirect("/aanmelden?traag");
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !attempts.matches(request);
    }
}
