package be.vormingsportaal.documents.joining;

import be.vormingsportaal.documents.checks.PdfFile;
import be.vormingsportaal.documents.checks.PngFile;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.OpenFiles;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one PDF of several files that were checked before. */
@Component
public class Joiner {

    private static final Logger LOG = LoggerFactory.getLogger(Joiner.class);

    private final ContentStore store;
    private final DocumentSettings settings;

    public Joiner(ContentStore store, DocumentSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** @return one PDF of all files, which nobody keeps yet */
    public Joined join(List<Part> parts) throws IOException, NotJoinedException {
        Path file = store.temporary();
        // the joined PDF refers to its sources until it is written
        try (OpenFiles sources = new OpenFiles();
                PDDocument joined = new PDDocument(store.scratch())) {
            joined.setDocumentId(identity(parts));
            for (Part part : parts) {
                add(part, joined, sources);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                joined.save(out, CompressParameters.NO_COMPRESSION);
            }
            return new Joined(store.made(file), joined.getNumberOfPages());
        } catch (IOException | NotJoinedException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The same files in the same order make the same PDF, to the byte. Otherwise the time would be in it. */
    private static long identity(List<Part> parts) {
        return parts.stream().map(part -> part.file().getFileName()).toList().hashCode();
    }

    private void add(Part part, PDDocument joined, OpenFiles sources) throws IOException, NotJoinedException {
        try {
            switch (part.kind()) {
                case PDF -> addPdf(part.file(), joined, sources);
                case JPEG -> new ImagePage(joined).addJpeg(part.file());
                default -> addPng(part.file(), joined);
            }
            if (joined.getNumberOfPages() > settings.maxPages()) {
                throw settings.tooManyPages();
            }
        } catch (UploadRefusedException e) {
            throw new NotJoinedException(e.of(part.fileName()), e);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.warn("A file that passed the check could not be joined", e);
            throw new NotJoinedException(new Refusal(part.fileName(), RefusalReason.DAMAGED, List.of()), e);
        }
    }

    private void addPdf(Path file, PDDocument joined, OpenFiles sources) throws IOException {
        PdfFile source = PdfFile.open(file, store.scratch());
        sources.add(source);
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setIgnoreAcroFormErrors(true);
        merger.appendDocument(joined, source.document());
    }

    private void addPng(Path file, PDDocument joined) throws IOException, UploadRefusedException {
        Path picture = store.temporary();
        try {
            PngFile png = PngFile.copyPicture(file, picture, settings);
            new ImagePage(joined).addPng(picture, png);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    /** One of the files, in order. */
    public record Part(String fileName, FileKind kind, Path file) {}

    /** The result of joining them. */
    public record Joined(ReceivedFile received, int pages) {}

    /** One of them cannot be joined. */
    public static class NotJoinedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        public NotJoinedException(Refusal refusal, Throwable cause) {
            super(cause);
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }
}
