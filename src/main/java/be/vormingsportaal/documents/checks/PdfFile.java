package be.vormingsportaal.documents.checks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF that is read from its file piece by piece, and never as a whole. */
public record PdfFile(RandomAccessReadBufferedFile file, PDDocument document) implements Closeable {

    public static PdfFile open(Path path, StreamCacheCreateFunction scratch) throws IOException {
        RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(path);
        try {
            return new PdfFile(file, Loader.loadPDF(file, scratch));
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            document.close();
        } finally {
            file.close();
        }
    }
}
