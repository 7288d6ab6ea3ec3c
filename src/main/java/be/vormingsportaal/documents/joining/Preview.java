package be.vormingsportaal.documents.joining;

import be.vormingsportaal.documents.checks.PdfFile;
import be.vormingsportaal.documents.checks.PdfObjectWalk;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws the first page of a PDF. When something goes wrong with that, there is no picture, and nothing else happens.
 */
@Component
public class Preview {

    private static final Logger LOG = LoggerFactory.getLogger(Preview.class);
    private static final float WIDTH = 600;
    private static final float TALLEST = 1_200;
    private static final int QUARTER = 90;
    /** An image that is not a JPEG is unpacked as a whole before it is drawn. */
    private static final long MOST_PIXELS = 20_000_000;

    private final ContentStore store;
    private final DocumentSettings settings;

    public Preview(ContentStore store, DocumentSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** @return the picture, which nobody keeps yet */
    public Optional<ReceivedFile> of(Path pdf) {
        Path picture = store.temporary();
        try (PdfFile open = PdfFile.open(pdf, store.scratch())) {
            PDPage first = open.document().getPage(0);
            if (first.getResources() != null) {
                new PdfObjectWalk(Preview::checkImage).from(first.getResources().getCOSObject());
            }
            BufferedImage drawn = new Rendering(open.document()).renderImage(0, scale(first), ImageType.RGB);
            try (ImageOutputStream out = new FileImageOutputStream(picture.toFile())) {
                ImageIO.write(drawn, "png", out);
            }
            return Optional.of(store.made(picture));
        } catch (IOException
                | UploadRefusedException
                | RuntimeException
                | StackOverflowError
                | LinkageError
                | OutOfMemoryError e) {
            LOG.info("No preview: {}", e.toString());
            delete(picture);
            return Optional.empty();
        }
    }

    private static float scale(PDPage page) {
        PDRectangle paper = page.getCropBox();
        boolean isTurned = page.getRotation() / QUARTER % 2 != 0;
        float width = isTurned ? paper.getHeight() : paper.getWidth();
        float height = isTurned ? paper.getWidth() : paper.getHeight();
        return Math.min(WIDTH / width, TALLEST / height);
    }

    private static void checkImage(COSDictionary dictionary) throws UploadRefusedException {
        if (COSName.IMAGE.equals(dictionary.getDictionaryObject(COSName.SUBTYPE))
                && !COSName.DCT_DECODE.equals(dictionary.getDictionaryObject(COSName.FILTER))
                && dictionary.getLong(COSName.WIDTH) * dictionary.getLong(COSName.HEIGHT) > MOST_PIXELS) {
            throw new UploadRefusedException(RefusalReason.TOO_MANY_PIXELS);
        }
    }

    /** A normal image among the operators has only a few dots. A larger one is suspicious. */
    private static void checkInlineImage(COSDictionary image) {
        long width = image.getLong(COSName.W, image.getLong(COSName.WIDTH));
        long height = image.getLong(COSName.H, image.getLong(COSName.HEIGHT));
        if (width * height > MOST_PIXELS) {
            throw new IllegalStateException("An image has too many pixels");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Not deleted until the next sweep: {}", file, e);
        }
    }

    /** Stops drawing when the time is over. */
    private final class Rendering extends PDFRenderer {

        private final long until = System.nanoTime() + settings.previewWithin().toNanos();

        Rendering(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (System.nanoTime() - until > 0) {
                        throw new IllegalStateException("The time to draw is over");
                    }
                    if (operator.getImageParameters() != null) {
                        checkInlineImage(operator.getImageParameters());
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
