package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the beginning and the end of a PDF. Readers repair a file that was cut off, and then show what is left of it.
 * Therefore the bytes themselves must say that the file is complete.
 */
final class PdfEnds {

    private static final int HEAD = 1_024;
    private static final int TAIL = 1_024;
    /** So far from the end, an archive may say that it is one: the longest comment, and the record before it. */
    private static final int ARCHIVE_TAIL = (1 << 16) + 22;

    private static final Pattern LENGTH_IF_LINEARIZED = Pattern.compile("/Linearized\\b[^>]*?/L\\s+(\\d{1,18})");
    private static final Pattern WHOLE_END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF[\\s\u0000]*$", Pattern.DOTALL);
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006\u0000\u0000\u0000\u0000";

    private PdfEnds() {}

    static void check(Path path) throws IOException, UploadRefusedException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long length = file.length();
            if (!WHOLE_END.matcher(read(file, length - TAIL, TAIL)).find()) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            Matcher linearized = LENGTH_IF_LINEARIZED.matcher(read(file, 0, HEAD));
            if (linearized.find() && Long.parseLong(linearized.group(1)) > length) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            if (read(file, length - ARCHIVE_TAIL, ARCHIVE_TAIL).contains(END_OF_ARCHIVE)) {
                throw new UploadRefusedException(RefusalReason.EMBEDDED_FILE);
            }
        }
    }

    /** One character for each byte. */
    private static String read(RandomAccessFile file, long from, int bytes) throws IOException {
        long start = Math.max(0, from);
        byte[] read = new byte[(int) Math.min(bytes, file.length() - start)];
        file.seek(start);
        file.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
    }
}
