package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.recording.SignInRecording;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at once when its account was deleted, got another password or was signed out everywhere, and when it
 * has lasted as long as any may. The request goes on without a person.
 */
class CurrentAccountFilter extends OncePerRequestFilter {

    private final SessionEnd end;
    private final SignInRecording signIns;

    CurrentAccountFilter(SessionEnd end, SignInRecording signIns) {
        this.end = end;
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount account) {
            end.reason(account, session, request).ifPresent(reason -> {
                signIns.ended(authentication, reason);
                SecurityContextHolder.clearContext();
                session.invalidate();
                SignInPage.because(reason, request);
            });
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/webjars/") || path.startsWith("/portal/");
    }
}
