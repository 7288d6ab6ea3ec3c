package be.vormingsportaal.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Draws a page of HTML, written as XML, as a PDF that a screen reader can read (PDF/UA), with its fonts in it. Loads
 * nothing but our own style sheets, whatever the page asks for.
 */
@Component
class HtmlPdf {

    /** A longer page would be a mistake, and would take memory. */
    static final int LONGEST = 5_000_000;

    /** Also for letters that the fonts do not have: it is seen that something is missing. */
    private static final String MISSING_LETTER = "\uFFFD";

    /** What XML has no place for, and people can still type; a page with one of them would not be read at all. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final float PDF_VERSION = 1.7f;

    private final Workload workload;

    HtmlPdf(Workload workload) {
        this.workload = workload;
    }

    /**
     * @param page with a language and a title
     * @throws IllegalArgumentException when it is not well formed, declares a document type, or is far too long
     * @throws RefusedException when too many others are being drawn
     */
    byte[] draw(String page) throws IOException, RefusedException {
        if (page.length() > LONGEST) {
            throw new IllegalArgumentException("Too long for a paper");
        }
        Document document = parsed(
                NOT_XML.matcher(Normalizer.normalize(page, Normalizer.Form.NFC)).replaceAll(MISSING_LETTER));
        return workload.run(() -> drawn(document));
    }

    private static byte[] drawn(Document document) throws IOException {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(document, PaperStyles.BASE);
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(PDF_VERSION);
            builder.withProducer("Vormingsportaal");
            builder.useReplacementText(MISSING_LETTER);
            builder.useUriResolver((base, address) -> PaperStyles.resolve(address));
            builder.useProtocolsStreamImplementation(PaperStyles::open, PaperStyles.PROTOCOL);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl(
                        (address, type) -> type == ExternalResourceType.CSS && PaperStyles.resolve(address) != null,
                        when);
            }
            font(builder, "DejaVuSansCondensed.ttf", NORMAL);
            font(builder, "DejaVuSansCondensed-Bold.ttf", BOLD);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> PaperStyles.stream(new ClassPathResource(FONTS + file)), FAMILY, weight, FontStyle.NORMAL, true);
    }

    /** Without a document type there are no entities, and so nothing that they could fetch or blow up. */
    private static Document parsed(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException notSound) {
            throw new IllegalArgumentException("Not a page to draw", notSound);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has this parser", e);
        }
    }
}
