package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Members;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads managers who belong to no organisation from Tasklist to the portal. They have no tasks, and the engine, which
 * knows them in no group, would answer with an empty page.
 */
class WithoutOrganisation extends OncePerRequestFilter {

    private final Members members;
    private final RequestMatcher pages;

    /** @param pages the pages of Tasklist */
    WithoutOrganisation(Members members, RequestMatcher pages) {
        this.members = members;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount account
                && account.role().isManager()
                && members.organisationOf(account.id()).isEmpty()) {
            response.sendRedirect("/");
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !pages.matches(request);
    }
}
