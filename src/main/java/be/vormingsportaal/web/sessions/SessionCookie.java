package be.vormingsportaal.web.sessions;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.dao.DataAccessException;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.TransactionException;

/**
 * Where a browser keeps the id of its session. Files and the state of the node are for everybody, so they have no
 * session, and cost no look at the database. Nor does the page that says that the database does not answer.
 */
class SessionCookie implements HttpSessionIdResolver {

    private static final List<String> WITHOUT_SESSION = List.of("/webjars/", "/portal/", "/actuator/", "/favicon.ico");

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    SessionCookie(Cookie settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.getName());
        cookie.setCookiePath(settings.getPath());
        cookie.setUseHttpOnlyCookie(settings.getHttpOnly());
        cookie.setUseSecureCookie(settings.getSecure());
        cookie.setSameSite(settings.getSameSite().attributeValue());
        cookie.setUseBase64Encoding(false);
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return hasNoSession(request) ? List.of() : cookies.resolveSessionIds(request);
    }

    private static boolean hasNoSession(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return failure instanceof DataAccessException
                || failure instanceof TransactionException
                || WITHOUT_SESSION.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
