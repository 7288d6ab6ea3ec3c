package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Checks films and sound, as far as their frames can be checked without decoding them. */
final class MediaCheck {

    private static final int BOX_HEADER = 8;
    private static final int MOST_BOXES = 100_000;
    private static final int ID3_HEADER = 10;
    private static final int SYNC = 0x7ff;

    private MediaCheck() {}

    /** All boxes are complete, and one of them says what the film consists of. */
    static void checkMp4(Path file) throws IOException, UploadRefusedException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            boolean hasMovie = false;
            long at = 0;
            for (int boxes = 0; at < in.length(); boxes++) {
                if (boxes > MOST_BOXES || in.length() - at < BOX_HEADER) {
                    throw new UploadRefusedException(RefusalReason.DAMAGED);
                }
                in.seek(at);
                long size = Integer.toUnsignedLong(in.readInt());
                byte[] type = new byte[Integer.BYTES];
                in.readFully(type);
                if (size == 1 && in.length() - at >= BOX_HEADER + Long.BYTES) {
                    size = in.readLong();
                } else if (size == 0) {
                    size = in.length() - at;
                }
                if (size < BOX_HEADER || size > in.length() - at) {
                    throw new UploadRefusedException(RefusalReason.DAMAGED);
                }
                hasMovie |= new String(type, StandardCharsets.ISO_8859_1).equals("moov");
                at += size;
            }
            if (!hasMovie) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
        }
    }

    /** There is a frame, after a tag or at the beginning, and another frame follows it directly. */
    static boolean isMp3(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long first = afterTag(in);
            long second = afterFrame(in, first);
            return second > first && afterFrame(in, second) > second;
        }
    }

    private static long afterTag(RandomAccessFile in) throws IOException {
        final int sizeAt = 6;
        final int bitsOfSize = 7;
        if (in.length() < ID3_HEADER) {
            return 0;
        }
        byte[] header = new byte[ID3_HEADER];
        in.readFully(header);
        if (!new String(header, StandardCharsets.ISO_8859_1).startsWith("ID3")) {
            return 0;
        }
        long size = 0;
        for (int i = sizeAt; i < ID3_HEADER; i++) {
            size = size << bitsOfSize | header[i] & Byte.MAX_VALUE;
        }
        return ID3_HEADER + size;
    }

    /** @return where the frame ends, or its beginning when there is none */
    private static long afterFrame(RandomAccessFile in, long at) throws IOException {
        if (at < 0 || at + Integer.BYTES > in.length()) {
            return at;
        }
        in.seek(at);
        Mp3Frame frame = new Mp3Frame(in.readInt());
        return frame.isOne() ? at + frame.length() : at;
    }

    /** The header of a frame of layer 3. */
    private record Mp3Frame(int header) {

        private static final int[] KILOBITS_1 = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
        private static final int[] KILOBITS_2 = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
        private static final int[] HERTZ = {44_100, 48_000, 32_000};

        boolean isOne() {
            boolean isLayer3 = bits(17, 2) == 1;
            return bits(21, 11) == SYNC
                    && version() != 1
                    && isLayer3
                    && bits(12, 4) > 0
                    && bits(12, 4) <= KILOBITS_1.length
                    && bits(10, 2) < HERTZ.length;
        }

        long length() {
            boolean isVersion1 = version() == 3;
            int kilobits = (isVersion1 ? KILOBITS_1 : KILOBITS_2)[bits(12, 4) - 1];
            int hertz = HERTZ[bits(10, 2)] / (isVersion1 ? 1 : version() == 2 ? 2 : 4);
            return (isVersion1 ? 144_000L : 72_000L) * kilobits / hertz + bits(9, 1);
        }

        private int version() {
            return bits(19, 2);
        }

        private int bits(int from, int count) {
            return header >>> from & (1 << count) - 1;
        }
    }
}
