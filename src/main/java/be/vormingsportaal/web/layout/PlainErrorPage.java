package be.vormingsportaal.web.layout;

import be.vormingsportaal.shared.Belgium;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers a request that the server itself refuses before the portal sees it, such as one with a malformed address. The
 * server's own page is English.
 */
class PlainErrorPage extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl-BE">
            <head><meta charset="utf-8"><title>%1$s – %4$s</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></body>
            </html>
            """;

    private final MessageSource messages;

    PlainErrorPage(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        String kind = status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "400" : "500";
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE.formatted(
                        text("errorPage." + kind + ".title"),
                        text("errorPage." + kind + ".text"),
                        text("errorPage.home"),
                        text("portal.name")));
                response.finishResponse();
            }
        } catch (IOException nobodyReadsIt) {
            // whoever asked has gone
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Belgium.LOCALE);
    }

    @Configuration(proxyBeanMethods = false)
    static class InTheServer {

        /** Stands behind the server's own, so that this one answers first. */
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrorPage(MessageSource messages) {
            return server -> server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new PlainErrorPage(messages)));
        }
    }
}
