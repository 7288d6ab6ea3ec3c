package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.forms.TypedForm;
import be.vormingsportaal.web.sessions.SignInRecord;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Decides what happens after an attempt to sign in. A failed attempt gets the same answer, whatever the
 * reason.
 */
@Component
public class SignInHandlers {

    /** The session attribute with the typed address, which is shown once more in the form. */
    public static final String TYPED_EMAIL = "signIn.typedEmail";

    private static final int KEPT = 254;

    private final RequestThrottle throttle;
    private final KnownDevices devices;
    private final SignInMark mark;

    SignInHandlers(RequestThrottle throttle, KnownDevices devices, SignInMark mark) {
        this.throttle = throttle;
        this.devices = devices;
        this.mark = mark;
    }

    AuthenticationSuccessHandler success() {
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setDefaultTargetUrl("/");
        return (request, response, authentication) -> {
            String email = request.getParameter("email");
            throttle.signedIn(request.getRemoteAddr(), email, devices.proof(request, email));
            devices.remember(request, response, EmailAddress.of(email));
            SignInRecord.keep(request);
            SignedInAccount account = (SignedInAccount) authentication.getPrincipal();
            mark.set(account, response);
            Optional<TypedForm> typed = typed(account, request.getSession());
            if (typed.isPresent()) {
                response.sendRedirect(typed.get().address());
                return;
            }
            onwards.onAuthenticationSuccess(request, response, authentication);
        };
    }

    /** What somebody else typed in this browser is forgotten. */
    private static Optional<TypedForm> typed(SignedInAccount account, HttpSession session) {
        Optional<TypedForm> typed = Optional.ofNullable((TypedForm) session.getAttribute(TypedForm.ATTRIBUTE));
        if (typed.isPresent() && !typed.get().isFor(account.id())) {
            session.removeAttribute(TypedForm.ATTRIBUTE);
            return Optional.empty();
        }
        return typed;
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
