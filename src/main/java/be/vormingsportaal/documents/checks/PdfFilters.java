package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks the streams that are packed in another way than {@link PdfStreams} knows, or in several ways at once. Filters
 * that only images use are left to the limit on pixels.
 */
class PdfFilters implements PdfObjectWalk.Visitor {

    private static final long MOST_OF_ONE = 128L << 20;
    private static final int MOST_FILTERS = 4;
    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final Set<COSName> UNPACKING = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private final ContentStore store;
    private final DocumentSettings limits;
    private long left;

    PdfFilters(ContentStore store, DocumentSettings limits) {
        this.store = store;
        this.limits = limits;
        this.left = limits.maxUnpacked().toBytes();
    }

    @Override
    public void visit(COSDictionary dictionary) throws UploadRefusedException {
        if (dictionary instanceof COSStream stream) {
            List<COSName> filters = filters(stream);
            if (filters.size() > MOST_FILTERS) {
                throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
            }
            boolean isKnown = filters.isEmpty() || filters.size() == 1 && FLATE.contains(filters.get(0));
            if (!isKnown) {
                unpack(stream, filters);
            }
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            return several.toList().stream()
                    .map(filter -> filter instanceof COSName name ? name : COSName.getPDFName("Unknown"))
                    .toList();
        }
        return filters instanceof COSName one ? List.of(one) : List.of();
    }

    private void unpack(COSStream stream, List<COSName> filters) throws UploadRefusedException {
        Path from = null;
        try {
            for (int i = 0; i < filters.size(); i++) {
                if (JPEG.contains(filters.get(i))) {
                    checkJpeg(stream, from);
                }
                if (!UNPACKING.contains(filters.get(i))) {
                    return;
                }
                Path to = store.temporary();
                try (InputStream in = data(stream, from);
                        OutputStream out = new Counting(Files.newOutputStream(to))) {
                    FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
                } finally {
                    delete(from);
                    from = to;
                }
            }
        } catch (TooMuchException e) {
            throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE, e);
        } catch (IOException e) {
            throw new UploadRefusedException(RefusalReason.DAMAGED, e);
        } finally {
            delete(from);
        }
    }

    private static InputStream data(COSStream stream, Path unpacked) throws IOException {
        return unpacked == null ? stream.createRawInputStream() : Files.newInputStream(unpacked);
    }

    /** A reader uses the size that the JPEG says it has, and not that of the dictionary around it. */
    private void checkJpeg(COSStream stream, Path unpacked) throws IOException, UploadRefusedException {
        try (InputStream in = data(stream, unpacked)) {
            if (JpegFile.pixels(in) > limits.maxPixels()) {
                throw limits.tooManyPixels();
            }
        }
    }

    private static void delete(Path file) {
        if (file != null) {
            file.toFile().delete();
        }
    }

    /** Stops a filter that writes too much. */
    private final class Counting extends OutputStream {

        private final OutputStream out;
        private long written;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            left -= length;
            written += length;
            if (left < 0 || written > MOST_OF_ONE) {
                throw new TooMuchException();
            }
            out.write(block, from, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static final class TooMuchException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
