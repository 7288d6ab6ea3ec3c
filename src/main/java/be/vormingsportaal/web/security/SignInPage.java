package be.vormingsportaal.web.security;

import be.vormingsportaal.web.forms.TypedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Leads people who have no session to the page where they sign in, and says there why they have none. A form that met
 * the end of its session is kept until its sender signs in again, where its page can show it then. The address is a path
 * alone, so that no header of the request decides which site it is.
 */
@Component
class SignInPage implements AuthenticationEntryPoint {

    static final String ADDRESS = "/aanmelden";

    /** Name of the attribute of the request that says why its session has just ended. */
    private static final String REASON = SignInPage.class.getName() + ".reason";

    private static final String IDLE = "verlopen";

    private final SignInMark mark;
    private final FormPages forms;

    SignInPage(SignInMark mark, FormPages forms) {
        this.mark = mark;
        this.forms = forms;
    }

    /** The session of this request has just ended for this reason, which the page has a sentence for. */
    static void because(String reason, HttpServletRequest request) {
        request.setAttribute(REASON, reason);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        Optional<UUID> owner = mark.read(request);
        String reason = (String) request.getAttribute(REASON);
        if (reason == null && owner.isPresent()) {
            reason = IDLE;
        }
        owner.filter(account -> forms.showAgain(request))
                .flatMap(account -> TypedForm.of(account, request))
                .ifPresent(typed -> request.getSession().setAttribute(TypedForm.ATTRIBUTE, typed));
        response.sendRedirect(reason == null ? ADDRESS : ADDRESS + "?" + reason);
    }
}
