package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.boot.web.servlet.server.Session.SessionTrackingMode;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The cookies where nobody set anything: as they are in production. */
class DefaultCookieTests {

    StandardEnvironment defaults;

    @BeforeEach
    void readDefaults() throws IOException {
        defaults = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("defaults", new ClassPathResource("application.yml"))
                .forEach(defaults.getPropertySources()::addLast);
        ConfigurationPropertySources.attach(defaults);
    }

    @Test
    void theSessionCookieIsBoundToThisHostAndToTls() {
        Cookie cookie = server().getServlet().getSession().getCookie();
        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualTo(SameSite.LAX);
    }

    @Test
    void noSessionIdStandsInAnAddress() {
        assertThat(server().getServlet().getSession().getTrackingModes()).containsExactly(SessionTrackingMode.COOKIE);
    }

    @Test
    void theCsrfCookieIsBoundToThisHostAndToTls() {
        assertThat(defaults.getProperty("portal.csrf-cookie")).startsWith("__Host-");
    }

    @Test
    void theCookiesOfTheEnginesWebApplicationsAreForTlsOnly() {
        CamundaBpmProperties engine = Binder.get(defaults)
                .bind("camunda.bpm", CamundaBpmProperties.class)
                .get();
        assertThat(engine.getWebapp().getCsrf().getInitParams())
                .containsEntry("enableSecureCookie", "true")
                .containsEntry("sameSiteCookieOption", "STRICT");
        assertThat(engine.getWebapp().getSessionCookie().getInitParams())
                .containsEntry("enableSecureCookie", "true")
                .containsEntry("sameSiteCookieOption", "LAX");
    }

    private ServerProperties server() {
        return Binder.get(defaults).bind("server", ServerProperties.class).get();
    }
}
