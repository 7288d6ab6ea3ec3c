package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks everything in a PDF that may be packed, without keeping it, before anything parses the file. The parser
 * itself unpacks into memory the streams that hold objects, and those with the table of where the objects are.
 * Therefore this class looks only for the bytes of the word, whatever an object around them says, and treats any data
 * as packed.
 */
class PdfStreams {

    /** One stream may come to so much. An image of a page in colours with 600 dots an inch is smaller. */
    private static final long MOST_OF_ONE = 128L << 20;
    /** The streams that the parser keeps in memory may come to so much together. */
    private static final long MOST_OF_STRUCTURE = 32L << 20;

    private static final int MOST_STREAMS = 100_000;
    private static final int MOST_NESTED = 3;
    private static final int LONGEST_DICTIONARY = 1 << 13;
    private static final int BLOCK = 1 << 13;
    private static final int ZLIB_HEADER = 2;
    /** Data that is not packed at all may look packed for so many bytes. */
    private static final int MOST_BY_CHANCE = 64;

    private static final byte[] WORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern STRUCTURE = Pattern.compile("/(W|First)(?![A-Za-z0-9])");
    private static final Pattern OTHER_FILTERS = Pattern.compile(
            "/(LZW|LZWDecode|RL|RunLengthDecode|ASCII\\w+|AHx|A85)\\b|/Fl(ateDecode)?\\s*/Fl(ateDecode)?\\b");
    private static final Pattern WIDE_ROWS = Pattern.compile("/Columns\\s+\\d{6,}");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");

    private final Path file;
    private long left;
    private long structureLeft = MOST_OF_STRUCTURE;

    PdfStreams(Path file, DocumentSettings limits) {
        this.file = file;
        this.left = limits.maxUnpacked().toBytes();
    }

    void check() throws IOException, UploadRefusedException {
        List<Long> starts = starts();
        try (FileChannel channel = FileChannel.open(file)) {
            for (long start : starts) {
                boolean isStructure = isStructure(dictionary(channel, start));
                for (int depth = 1; unpack(channel, start, depth, isStructure); depth++) {
                    if (depth > MOST_NESTED) {
                        throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
                    }
                }
            }
        }
    }

    /** The positions of the word, unless it is the end of another word. */
    private List<Long> starts() throws IOException, UploadRefusedException {
        List<Long> starts = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            long at = 0;
            int matched = 0;
            boolean isEnd = false;
            int before = -1;
            for (int read = in.read(); read >= 0; read = in.read(), at++) {
                if (read == WORD[matched]) {
                    isEnd = matched == 0 ? before == 'd' : isEnd;
                    matched++;
                } else {
                    matched = read == WORD[0] ? 1 : 0;
                    isEnd = before == 'd';
                }
                before = read;
                if (matched == WORD.length) {
                    matched = 0;
                    if (!isEnd) {
                        starts.add(at + 1);
                    }
                    if (starts.size() > MOST_STREAMS) {
                        throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
                    }
                }
            }
        }
        return starts;
    }

    /** The text before the stream, with its names written out; null when no object begins near it. */
    private static String dictionary(FileChannel channel, long start) throws IOException {
        long from = Math.max(0, start - WORD.length - LONGEST_DICTIONARY);
        byte[] read = Channels.newInputStream(channel.position(from)).readNBytes((int) (start - WORD.length - from));
        String text = new String(read, StandardCharsets.ISO_8859_1);
        int object = text.lastIndexOf("obj");
        return object < 0 ? null : ESCAPED.matcher(text.substring(object)).replaceAll(PdfStreams::character);
    }

    private static String character(java.util.regex.MatchResult escaped) {
        final int hexadecimal = 16;
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), hexadecimal)));
    }

    private static boolean isStructure(String dictionary) throws UploadRefusedException {
        if (dictionary == null) {
            return true;
        }
        boolean isStructure = STRUCTURE.matcher(dictionary).find();
        // nobody packs objects like this, except to hide how many there are
        if (isStructure
                && (OTHER_FILTERS.matcher(dictionary).find()
                        || WIDE_ROWS.matcher(dictionary).find())) {
            throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
        }
        return isStructure;
    }

    /** @return whether something came out that may be packed once more */
    private boolean unpack(FileChannel channel, long start, int depth, boolean isStructure)
            throws IOException, UploadRefusedException {
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(start)), BLOCK);
        skipToData(in);
        List<Inflater> inflaters = new ArrayList<>();
        long unpacked = 0;
        try {
            for (int i = 0; i < depth; i++) {
                in.skipNBytes(ZLIB_HEADER);
                Inflater inflater = new Inflater(true);
                inflaters.add(inflater);
                in = new InflaterInputStream(in, inflater, BLOCK);
            }
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                unpacked += read;
                count(read, unpacked, isStructure);
            }
        } catch (ZipException | EOFException e) {
            // it is not packed, or not so often
            return unpacked > MOST_BY_CHANCE;
        } finally {
            inflaters.forEach(Inflater::end);
        }
        return unpacked > MOST_BY_CHANCE;
    }

    private void count(int read, long unpacked, boolean isStructure) throws UploadRefusedException {
        left -= read;
        structureLeft -= isStructure ? read : 0;
        if (unpacked > MOST_OF_ONE || left < 0 || structureLeft < 0) {
            throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
        }
    }

    /** Skips in the same way as the parser: spaces, and then the end of the line. */
    private static void skipToData(InputStream in) throws IOException {
        in.mark(BLOCK);
        int read = in.read();
        for (int i = 1; read == ' ' && i < BLOCK; i++) {
            in.mark(BLOCK);
            read = in.read();
        }
        if (read == '\r') {
            in.mark(1);
            read = in.read();
        }
        if (read != '\n') {
            in.reset();
        }
    }
}
