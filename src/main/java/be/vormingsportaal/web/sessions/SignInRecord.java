package be.vormingsportaal.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** Says when and on what device a session began. It holds no IP address, because that would say where people are. */
public record SignInRecord(Instant since, Device device) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name of the attribute in the session. */
    static final String ATTRIBUTE = "signIn.record";

    /** @return empty in a session in which nobody signed in */
    public static Optional<SignInRecord> of(HttpSession session) {
        return Optional.ofNullable((SignInRecord) session.getAttribute(ATTRIBUTE));
    }

    /** Keeps the record in the session in which somebody has just signed in. */
    public static void keep(HttpServletRequest request) {
        Device device = Device.of(Optional.ofNullable(request.getHeader("User-Agent")));
        request.getSession().setAttribute(ATTRIBUTE, new SignInRecord(Instant.now(), device));
    }
}
