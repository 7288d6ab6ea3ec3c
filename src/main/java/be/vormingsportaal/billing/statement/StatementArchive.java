package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the files out of an archive, and no more than a bank would ever put in one. */
final class StatementArchive {

    private static final int MOST_FILES = 400;
    private static final int MOST_BYTES = 60_000_000;
    private static final int BUFFER = 8_192;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_WITHOUT_FILES = {'P', 'K', 5, 6};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    /** What is no archive has no name here. */
    private static final String ALONE = "-";

    /**
     * A file in an archive.
     *
     * @param name without folders
     */
    record Packed(String name, byte[] content) {}

    private int bytesLeft = MOST_BYTES;

    private StatementArchive() {}

    /**
     * @return the file itself when it is no archive; at least one
     * @throws StatementException when the archive is damaged, too large, empty, or holds another archive
     */
    static List<Packed> contents(byte[] file) throws StatementException {
        try {
            if (startsWith(file, ZIP_WITHOUT_FILES)) {
                throw new StatementException(Problem.EMPTY_ARCHIVE);
            }
            if (startsWith(file, ZIP)) {
                return new StatementArchive().files(file);
            }
            if (startsWith(file, GZIP)) {
                try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
                    return List.of(new Packed(ALONE, new StatementArchive().content(in)));
                }
            }
            return List.of(new Packed(ALONE, file));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new StatementException(isLocked(file) ? Problem.LOCKED_ARCHIVE : Problem.UNREADABLE);
        }
    }

    private List<Packed> files(byte[] file) throws IOException, StatementException {
        List<Packed> files = new ArrayList<>();
        int entries = 0;
        // names decide what is no file of a bank, and are shown; ZIP says itself when they are UTF-8
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_FILES) {
                    throw new StatementException(Problem.TOO_LARGE);
                }
                byte[] content = content(entry.isDirectory() ? InputStream.nullInputStream() : in);
                if (!entry.isDirectory() && !isOfTheComputer(entry.getName())) {
                    files.add(new Packed(last(entry.getName()), content));
                }
            }
        }
        if (files.isEmpty()) {
            throw new StatementException(Problem.EMPTY_ARCHIVE);
        }
        return files;
    }

    private byte[] content(InputStream in) throws IOException, StatementException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw new StatementException(Problem.TOO_LARGE);
            }
            content.write(buffer, 0, read);
        }
        byte[] bytes = content.toByteArray();
        if (startsWith(bytes, ZIP) || startsWith(bytes, GZIP)) {
            throw new StatementException(Problem.NESTED_ARCHIVE);
        }
        return bytes;
    }

    /** What a computer adds by itself to an archive: {@code __MACOSX/._a.xml}, {@code .DS_Store}, {@code Thumbs.db}. */
    private static boolean isOfTheComputer(String name) {
        String last = last(name);
        return name.startsWith("__MACOSX/")
                || name.startsWith("__MACOSX\\")
                || last.startsWith(".")
                || "Thumbs.db".equalsIgnoreCase(last)
                || "desktop.ini".equalsIgnoreCase(last);
    }

    /** The name without its folders. */
    private static String last(String name) {
        String path = name.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Bit 0 of the flags of the first file says that it is encrypted. */
    private static boolean isLocked(byte[] file) {
        final int flags = 6;
        return startsWith(file, ZIP) && file.length > flags && (file[flags] & 1) == 1;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        if (file.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (file[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
