package be.vormingsportaal.web.sessions;

import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/**
 * Lets Spring Session keep sessions in the database, so that every node knows them, and delete expired ones every ten
 * minutes. {@code docs/adr/0012-sessions.md} says what the portal adds to it, and why.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "stored_session", cleanupCron = "0 */10 * * * *")
class SessionConfiguration {

    /** It comes before Spring Session's own filter, which it wraps. */
    @Bean
    @Primary
    SessionStore sessionStore(JdbcIndexedSessionRepository rows) {
        return new SessionStore(rows);
    }

    @Bean
    SessionCookie sessionCookie(ServerProperties server) {
        return new SessionCookie(server.getServlet().getSession().getCookie());
    }
}
