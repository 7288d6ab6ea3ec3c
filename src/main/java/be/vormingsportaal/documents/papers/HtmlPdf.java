package be.vormingsportaal.documents.papers;

import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.content.WorkLimit;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.Map;
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
 * Draws a page of HTML, written as XML, as a PDF that a screen reader can read (PDF/UA-1) and that looks the same in
 * ten years (PDF/A-2a), with its fonts in it. It loads nothing but our own style sheets and the pictures that come
 * along, whatever the page asks for.
 */
@Component
class HtmlPdf {

    /** A longer page would be a mistake, and would take memory. */
    static final int LONGEST = 5_000_000;

    /** It also stands for letters that the fonts do not have, so that people see that something is missing. */
    private static final String MISSING_LETTER = "\uFFFD";

    /** Characters that XML cannot hold, but that people can type. A page with one of them could not be read at all. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /**
     * Says what the colours mean. This is the profile of the Java platform, which may be handed on with the drawing.
     */
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // By itself it writes each step to the console, past what the settings of the log say.
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final WorkLimit workload;

    HtmlPdf(WorkLimit workload) {
        this.workload = workload;
    }

    /**
     * @param page with a language and a title
     * @param pictures PNG files, by the names that the page uses: {@code code.png}
     * @throws IllegalArgumentException when it is not well formed, declares a document type, or is far too long
     * @throws UploadRefusedException when too many others are being drawn
     */
    byte[] draw(String page, Map<String, byte[]> pictures) throws IOException, UploadRefusedException {
        if (page.length() > LONGEST) {
            throw new IllegalArgumentException("Too long for a paper");
        }
        Document document = parsed(
                NOT_XML.matcher(Normalizer.normalize(page, Normalizer.Form.NFC)).replaceAll(MISSING_LETTER));
        return workload.run(() -> drawn(document, new PaperParts(pictures)));
    }

    private static byte[] drawn(Document document, PaperParts files) throws IOException {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(document, PaperParts.BASE);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(COLOURS);
            builder.withProducer("Vormingsportaal");
            builder.useReplacementText(MISSING_LETTER);
            builder.useUriResolver((base, address) -> files.resolve(address).orElse(null));
            builder.useProtocolsStreamImplementation(files::open, PaperParts.PROTOCOL);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl(files::mayLoad, when);
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
                () -> PaperParts.stream(new ClassPathResource(FONTS + file)), FAMILY, weight, FontStyle.NORMAL, true);
    }

    /** Without a document type there are no entities, so that no entity can read other files or grow without end. */
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
