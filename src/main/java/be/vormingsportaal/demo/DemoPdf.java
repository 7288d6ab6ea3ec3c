package be.vormingsportaal.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes the demo's invented papers: a page with a heading and some lines. */
final class DemoPdf {

    private static final PDFont HEADING = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont TEXT = new PDType1Font(FontName.HELVETICA);
    private static final int HEADING_SIZE = 20;
    private static final int TEXT_SIZE = 12;
    private static final int LEFT = 70;
    private static final int TOP = 740;
    private static final int LINE = 26;

    private DemoPdf() {}

    static byte[] of(String heading, List<String> lines) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(heading);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setLeading(LINE);
                content.newLineAtOffset(LEFT, TOP);
                content.setFont(HEADING, HEADING_SIZE);
                content.showText(heading);
                content.newLine();
                content.setFont(TEXT, TEXT_SIZE);
                for (String line : lines) {
                    content.newLine();
                    content.showText(line);
                }
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
