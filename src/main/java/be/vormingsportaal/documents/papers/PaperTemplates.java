package be.vormingsportaal.documents.papers;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Finds the templates of papers, apart from those of pages. They are written as XML, so that the result is well formed.
 */
@Component
class PaperTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PaperTemplates(MessageSource messages) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/pdf/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateEngineMessageSource(messages);
        engine.setTemplateResolver(resolver);
    }

    SpringTemplateEngine engine() {
        return engine;
    }
}
