package be.vormingsportaal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Accepts files only from people who are signed in, and not more at once than the settings say. It stands before the
 * filter that checks the token of the form. That filter reads the token from the parts, so that all files are on the
 * disk by then. When the files are too large, it does not find the token either.
 */
class UploadGateFilter extends OncePerRequestFilter {

    private final DataSize most;
    private final AuthenticationEntryPoint signIn;
    private final String errorPage;

    UploadGateFilter(DataSize most, AuthenticationEntryPoint signIn, String errorPage) {
        this.most = most;
        this.signIn = signIn;
        this.errorPage = errorPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            signIn.commence(request, response, new InsufficientAuthenticationException("Files of nobody"));
        } else if (request.getContentLengthLong() > most.toBytes()) {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.PAYLOAD_TOO_LARGE.value());
            request.getRequestDispatcher(errorPage).forward(new WithoutFiles(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * Asks for the page that says so, and hides the files, because that page and the check of the token could not
     * handle them.
     */
    private static class WithoutFiles extends HttpServletRequestWrapper {

        WithoutFiles(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
