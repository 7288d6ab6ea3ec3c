package be.vormingsportaal.documents.papers;

import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.shared.AccountNumbers;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Makes the PDFs of the portal itself, each from a template {@code templates/pdf/<name>.html}. */
@Component
public class Papers {

    private final PaperTemplates templates;
    private final HtmlPdf pdf;

    Papers(PaperTemplates templates, HtmlPdf pdf) {
        this.templates = templates;
        this.pdf = pdf;
    }

    /**
     * @param model what the template shows; texts in it may be anything that people typed
     * @throws IllegalStateException when too many papers and files are being worked on at this moment
     */
    public byte[] make(String name, Map<String, Object> model) {
        return make(name, model, Map.of());
    }

    /**
     * @param model what the template shows; texts in it may be anything that people typed
     * @param pictures PNG files that the portal made, by the names in the template: {@code code.png}
     * @throws IllegalStateException when too many papers and files are being worked on at this moment
     */
    public byte[] make(String name, Map<String, Object> model, Map<String, byte[]> pictures) {
        Context context = new Context(Belgium.LOCALE, model);
        context.setVariable("dates", new BelgianDates());
        context.setVariable("accountNumbers", new AccountNumbers());
        try {
            return pdf.draw(templates.engine().process(name, context), pictures);
        } catch (UploadRefusedException busy) {
            throw new IllegalStateException("No room to draw the paper '" + name + "'", busy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
