package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** Checks a PDF. It is accepted when it is complete, can be read by anybody, shows pages, and does nothing else. */
@Component
class PdfCheck {

    /** In points. The format itself allows no longer side. */
    private static final float LONGEST_SIDE = 14_400;

    private static final float SHORTEST_SIDE = 3;

    private final ContentStore store;
    private final DocumentSettings settings;

    PdfCheck(ContentStore store, DocumentSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** @return the number of pages */
    int pages(Path file) throws IOException, UploadRefusedException {
        PdfEnds.check(file);
        new PdfStreams(file, settings).check();
        try (PdfFile pdf = PdfFile.open(file, store.scratch())) {
            if (pdf.document().isEncrypted()) {
                throw new UploadRefusedException(RefusalReason.ENCRYPTED);
            }
            if (pdf.document().getNumberOfPages() > settings.maxPages()) {
                throw settings.tooManyPages();
            }
            checkContents(pdf.document().getDocument());
            return checkPages(pdf.document());
        } catch (InvalidPasswordException e) {
            throw new UploadRefusedException(RefusalReason.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UploadRefusedException(RefusalReason.DAMAGED, e);
        } catch (LinkageError e) {
            // The only library that PDFBox misses here is the one that decrypts for a certificate.
            throw new UploadRefusedException(RefusalReason.ENCRYPTED, e);
        } catch (OutOfMemoryError e) {
            throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE, e);
        }
    }

    /**
     * Checks the objects that can be reached, and also those that only the table of objects names, because another
     * reader may reach them.
     */
    private void checkContents(COSDocument document) throws UploadRefusedException {
        PdfContents contents = new PdfContents(settings);
        PdfFilters filters = new PdfFilters(store, settings);
        PdfObjectWalk walk = new PdfObjectWalk(dictionary -> {
            contents.visit(dictionary);
            filters.visit(dictionary);
        });
        walk.from(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            if (object.getObject() == null) {
                // another reader may find something where this one found nothing
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            walk.from(object);
        }
    }

    private int checkPages(PDDocument document) throws UploadRefusedException {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (++pages > settings.maxPages()) {
                throw settings.tooManyPages();
            }
            PDRectangle paper = page.getMediaBox();
            if (!isSensible(paper.getWidth()) || !isSensible(paper.getHeight())) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
        }
        if (pages == 0) {
            throw new UploadRefusedException(RefusalReason.DAMAGED);
        }
        return pages;
    }

    private static boolean isSensible(float side) {
        return side >= SHORTEST_SIDE && side <= LONGEST_SIDE;
    }
}
