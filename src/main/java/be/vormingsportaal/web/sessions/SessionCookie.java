package be.vormingsportaal.web.sessions;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.dao.DataAccessException;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.TransactionException;

/**
 * Says where a browser keeps the id of its session. Files and the state of the node are the same for everybody. They
 * have no session, so that the database is not read for them. The same holds for the page that says that the database
 * does not answer.
 */
class SessionCookie extends DefaultCookieSerializer {

    private static final List<String> WITHOUT_SESSION = List.of("/webjars/", "/portal/", "/actuator/", "/favicon.ico");

    SessionCookie(Cookie settings) {
        setCookieName(settings.getName());
        setCookiePath(settings.getPath());
        setUseHttpOnlyCookie(settings.getHttpOnly());
        setUseSecureCookie(settings.getSecure());
        setSameSite(settings.getSameSite().attributeValue());
        setUseBase64Encoding(false);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return hasNoSession(request) ? List.of() : super.readCookieValues(request);
    }

    private static boolean hasNoSession(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return failure instanceof DataAccessException
                || failure instanceof TransactionException
                || WITHOUT_SESSION.stream().anyMatch(request.getServletPath()::startsWith);
    }
}
