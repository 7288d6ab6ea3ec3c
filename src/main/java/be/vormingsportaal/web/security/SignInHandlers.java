package be.vormingsportaal.web.security;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.sessions.SignInRecord;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Decides what happens after an attempt to sign in. A failed attempt gets the same answer, whatever the reason. */
public class SignInHandlers {

    /** The session attribute with the typed address, which is shown once more in the form. */
    public static final String TYPED_EMAIL = "signIn.typedEmail";

    private static final int KEPT = 254;

    private final RequestThrottle throttle;
    private final KnownDevices devices;

    SignInHandlers(RequestThrottle throttle, KnownDevices devices) {
        this.throttle = throttle;
        this.devices = devices;
    }

    AuthenticationSuccessHandler success() {
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setDefaultTargetUrl("/");
        return (request, response, authentication) -> {
            String typed = request.getParameter("email");
            throttle.signedIn(request.getRemoteAddr(), typed, devices.proof(request, typed));
            devices.remember(request, response, EmailAddress.of(typed));
            SignInRecord.keep(request);
            onwards.onAuthenticationSuccess(request, response, authentication);
        };
    }

    AuthenticationFailureHandler failure() {
        return (request, response, exception) -> {
            keepTyped(request);
            response.sendRedirect("/aanmelden?fout");
        };
    }

    static void keepTyped(HttpServletRequest request) {
        String typed = request.getParameter("email");
        if (typed != null && typed.length() <= KEPT) {
            request.getSession().setAttribute(TYPED_EMAIL, typed);
        }
    }
}
