package be.vormingsportaal.web.sessions;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps sessions in the database, so that every node knows them. The cookie is set up in {@code application.yml}. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    SessionStore sessionStore(
            JdbcOperations database,
            PlatformTransactionManager transactions,
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        return new SessionStore(SessionRows.in(database, transactions, timeout));
    }

    @Bean
    SessionCookie sessionCookie(ServerProperties server) {
        return new SessionCookie(server.getServlet().getSession().getCookie());
    }
}
