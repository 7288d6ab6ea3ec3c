package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the markers of a JPEG say, read without decoding it.
 *
 * @param components 1 for grey, 3 for colours, 4 for printing inks
 * @param inverted whether 0 is the most ink, as Adobe writes it
 * @param orientation how the camera was held, 1 to 8 as in EXIF
 */
public record JpegFile(int width, int height, int components, boolean inverted, int orientation) {

    private static final int MARKER = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int MOST_SCANS = 200;
    private static final int UPRIGHT = 1;
    private static final int MOST_ORIENTATION = 8;

    /** @throws UploadRefusedException when it is not complete, or of a kind that is hardly used */
    public static JpegFile read(Path file) throws IOException, UploadRefusedException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new Reading(in).run();
        } catch (EOFException e) {
            throw new UploadRefusedException(RefusalReason.DAMAGED, e);
        }
    }

    /** The size that the file says it has; 0 when it says none, or when it is no JPEG. */
    static long pixels(InputStream jpeg) throws IOException {
        Reading reading = new Reading(new DataInputStream(new BufferedInputStream(jpeg)));
        try {
            reading.nextMarker();
            while (reading.components == 0) {
                reading.take(reading.nextMarker(), ByteBuffer.wrap(reading.segment()));
            }
        } catch (EOFException | UploadRefusedException e) {
            return (long) reading.width * reading.height;
        }
        return (long) reading.width * reading.height;
    }

    public boolean isTurned() {
        final int firstThatSwapsSides = 5;
        return orientation >= firstThatSwapsSides;
    }

    /** Reads the file once, from the first marker to the last. */
    private static final class Reading {

        private final DataInputStream in;
        private int width;
        private int height;
        private int components;
        private boolean isInverted;
        private int orientation = UPRIGHT;

        Reading(DataInputStream in) {
            this.in = in;
        }

        JpegFile run() throws IOException, UploadRefusedException {
            int scans = 0;
            int marker = nextMarker();
            if (marker != START) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            for (marker = nextMarker(); marker != END; ) {
                byte[] segment = segment();
                if (marker == START_OF_SCAN) {
                    if (++scans > MOST_SCANS) {
                        throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
                    }
                    marker = endOfScan();
                } else {
                    take(marker, ByteBuffer.wrap(segment));
                    marker = nextMarker();
                }
            }
            if (scans == 0 || components == 0) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            return new JpegFile(width, height, components, isInverted, orientation);
        }

        private int nextMarker() throws IOException, UploadRefusedException {
            if (in.readUnsignedByte() != MARKER) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            int marker = in.readUnsignedByte();
            while (marker == MARKER) {
                marker = in.readUnsignedByte();
            }
            return marker;
        }

        private byte[] segment() throws IOException, UploadRefusedException {
            int length = in.readUnsignedShort() - Short.BYTES;
            if (length < 0) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            byte[] segment = new byte[length];
            in.readFully(segment);
            return segment;
        }

        /**
         * The marker after the data of the picture. Within that data, the first byte of a marker is followed by 0 or by
         * a restart.
         */
        private int endOfScan() throws IOException {
            final int firstRestart = 0xd0;
            final int lastRestart = 0xd7;
            while (true) {
                if (in.readUnsignedByte() == MARKER) {
                    int next = in.readUnsignedByte();
                    while (next == MARKER) {
                        next = in.readUnsignedByte();
                    }
                    if (next != 0 && (next < firstRestart || next > lastRestart)) {
                        return next;
                    }
                }
            }
        }

        private void take(int marker, ByteBuffer segment) throws UploadRefusedException {
            if (isFrame(marker)) {
                frame(marker, segment);
            } else if (marker == ADOBE && startsWith(segment, "Adobe")) {
                isInverted = true;
            } else if (marker == EXIF && startsWith(segment, "Exif\0\0")) {
                orientation = orientation(segment.slice());
            }
        }

        private static boolean isFrame(int marker) {
            final int first = 0xc0;
            final int last = 0xcf;
            final int huffmanTables = 0xc4;
            final int extension = 0xc8;
            final int arithmetic = 0xcc;
            return marker >= first
                    && marker <= last
                    && marker != huffmanTables
                    && marker != extension
                    && marker != arithmetic;
        }

        /** A baseline, extended or progressive JPEG with 8 bits. Readers of PDF know no other kinds. */
        private void frame(int marker, ByteBuffer segment) throws UploadRefusedException {
            final int progressive = 0xc2;
            final int fields = 6;
            if (components != 0 || segment.remaining() < fields) {
                throw new UploadRefusedException(RefusalReason.DAMAGED);
            }
            int bits = segment.get();
            height = Short.toUnsignedInt(segment.getShort());
            width = Short.toUnsignedInt(segment.getShort());
            components = segment.get();
            boolean isUsual = components == 1 || components == 3 || components == 4;
            if (marker > progressive || bits != Byte.SIZE || !isUsual) {
                throw new UploadRefusedException(RefusalReason.NOT_SUPPORTED, FileKind.names(FileKind.PAGES));
            }
        }

        private static boolean startsWith(ByteBuffer segment, String name) {
            byte[] start = new byte[Math.min(name.length(), segment.remaining())];
            segment.get(start);
            return new String(start, StandardCharsets.ISO_8859_1).equals(name);
        }

        /** An orientation that cannot be read counts as none. */
        private static int orientation(ByteBuffer tiff) {
            final int tag = 0x0112;
            final int entryLength = 12;
            final int valueAt = 8;
            try {
                tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
                int directory = tiff.getInt(Integer.BYTES);
                int entries = Short.toUnsignedInt(tiff.getShort(directory));
                for (int i = 0; i < entries; i++) {
                    int entry = directory + Short.BYTES + i * entryLength;
                    if (tiff.getShort(entry) == tag) {
                        int value = tiff.getShort(entry + valueAt);
                        return value >= UPRIGHT && value <= MOST_ORIENTATION ? value : UPRIGHT;
                    }
                }
            } catch (IndexOutOfBoundsException e) {
                return UPRIGHT;
            }
            return UPRIGHT;
        }
    }
}
