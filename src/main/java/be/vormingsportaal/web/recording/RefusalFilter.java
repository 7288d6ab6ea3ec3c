package be.vormingsportaal.web.recording;

import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.RequestOrigin.Asker;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes which requests of people who are signed in were refused, because they may not open the address or ask too
 * often. The same request is noted once a minute. What somebody may not see is answered like what does not exist; that
 * looks like a mistyped address, and is not noted.
 */
public class RefusalFilter extends OncePerRequestFilter {

    private final SecurityLog log;
    private final Seldom seldom = new Seldom();

    RefusalFilter(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Optional<Asker> asker = Optional.ofNullable(
                        SecurityContextHolder.getContext().getAuthentication())
                .flatMap(CurrentOrigin::asker);
        if (asker.isPresent()) {
            kind(response.getStatus()).ifPresent(kind -> note(kind, asker.get(), request));
        }
    }

    private void note(SecurityEventKind kind, Asker asker, HttpServletRequest request) {
        EventDetail detail = EventDetail.address(request.getMethod(), request.getRequestURI());
        if (seldom.isNew(kind, asker, detail)) {
            log.noted(kind, asker, detail);
        }
    }

    private static Optional<SecurityEventKind> kind(int status) {
        if (status == HttpStatus.FORBIDDEN.value()) {
            return Optional.of(SecurityEventKind.REFUSED);
        }
        return status == HttpStatus.TOO_MANY_REQUESTS.value()
                ? Optional.of(SecurityEventKind.SLOWED_DOWN)
                : Optional.empty();
    }
}
