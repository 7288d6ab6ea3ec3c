package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;

/** The files that go along with the newest mail on the open page of the mailbox. */
class MailFiles {

    private final Visitor visitor;
    private final Locator files;

    private MailFiles(Visitor visitor) {
        this.visitor = visitor;
        this.files = visitor.page().locator("article.mail").first().locator(".mail-files a");
    }

    /** With these names, in this order. */
    static MailFiles of(Visitor visitor, String... names) {
        MailFiles found = new MailFiles(visitor);
        assertThat(found.files).hasText(names);
        return found;
    }

    String text(int number) {
        return new String(content(number), StandardCharsets.UTF_8);
    }

    String pdfText(int number) {
        try (PDDocument document = Loader.loadPDF(content(number))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the one link on the first page of a PDF leads. */
    String pdfLink(int number) {
        try (PDDocument document = Loader.loadPDF(content(number))) {
            PDPage page = document.getPage(0);
            List<String> links = page.getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .map(link -> ((PDActionURI) link.getAction()).getURI())
                    .toList();
            assertThat(links).hasSize(1);
            return links.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content(int number) {
        APIResponse answer = visitor.page().request().get(files.nth(number).getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
