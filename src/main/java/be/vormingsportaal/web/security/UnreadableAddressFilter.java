package be.vormingsportaal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Refuses an address that hides the path of its servlet by its spelling, such as {@code /camunda/api/%61dmin}. Spring
 * Security reads the address before its firewall does. It would then fail, with a stack trace in the log whenever
 * anybody sends such an address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableAddressFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ServletRequestPathUtils.parseAndCache(request);
        } catch (IllegalArgumentException unreadable) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
