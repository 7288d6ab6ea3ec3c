package be.vormingsportaal.web.security;

import be.vormingsportaal.shared.Belgium;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.util.HtmlUtils;

/** Puts the limit of requests at once in front of the portal, behind what finds out who the visitor of a proxy is. */
@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsAtOnce(
            RequestSettings settings, MessageSource messages) {
        String page = page(messages);
        return tomcat -> tomcat.addEngineValves(new RequestsAtOnce(
                settings.atOncePerClient(), settings.maxUnwanted().toBytes(), page));
    }

    /** It costs nothing to make: neither a session nor the database is asked. */
    private static String page(MessageSource messages) {
        String title = text(messages, "portal.busy.title");
        return "<!DOCTYPE html><html lang=\"nl-BE\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1><p>" + text(messages, "portal.busy.text")
                + "</p></main></body></html>";
    }

    private static String text(MessageSource messages, String key) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, Belgium.LOCALE));
    }
}
