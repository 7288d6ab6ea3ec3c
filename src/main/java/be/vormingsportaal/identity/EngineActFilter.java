package be.vormingsportaal.identity;

import be.vormingsportaal.securitylog.SecurityLog;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes in the security log what somebody changed through the web API of the engine, in Cockpit or Tasklist. The value of
 * a variable is not noted. What the engine refused did not happen.
 */
class EngineActFilter extends OncePerRequestFilter {

    private final SecurityLog log;

    EngineActFilter(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            EngineAct.of(request.getMethod(), request.getRequestURI())
                    .ifPresent(act -> log.noted(act.kind(), Optional.empty(), act.detail()));
        }
    }
}
