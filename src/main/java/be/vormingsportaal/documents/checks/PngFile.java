package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG, read without unpacking any of them. */
public record PngFile(int width, int height) {

    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int BLOCK = 1 << 13;
    private static final int HEADER = 16;

    /**
     * Copies the picture itself, and leaves out texts, profiles and everything else that may unpack to any size.
     *
     * @throws UploadRefusedException when it is not complete, or too large to be unpacked
     */
    public static PngFile copyPicture(Path from, Path to, DocumentSettings limits)
            throws IOException, UploadRefusedException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            out.write(in.readNBytes(SIGNATURE.length()));
            PngFile png = header(in);
            ImageCheck.checkSize(png.width, png.height, limits);
            String type;
            do {
                int length = in.readInt();
                type = new String(in.readNBytes(Integer.BYTES), StandardCharsets.ISO_8859_1);
                if (length < 0 || type.length() < Integer.BYTES) {
                    throw new UploadRefusedException(RefusalReason.DAMAGED);
                }
                if (PICTURE.contains(type)) {
                    copy(length, type, in, out);
                } else {
                    in.skipNBytes(length + (long) Integer.BYTES);
                }
            } while (!type.equals("IEND"));
            return png;
        } catch (EOFException e) {
            throw new UploadRefusedException(RefusalReason.DAMAGED, e);
        }
    }

    private static PngFile header(DataInputStream in) throws IOException, UploadRefusedException {
        in.mark(HEADER);
        in.skipNBytes(Integer.BYTES);
        String type = new String(in.readNBytes(Integer.BYTES), StandardCharsets.ISO_8859_1);
        PngFile png = new PngFile(in.readInt(), in.readInt());
        in.reset();
        if (!type.equals("IHDR")) {
            throw new UploadRefusedException(RefusalReason.DAMAGED);
        }
        return png;
    }

    private static void copy(int length, String type, DataInputStream in, DataOutputStream out)
            throws IOException, UploadRefusedException {
        CRC32 crc = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        crc.update(name);
        out.writeInt(length);
        out.write(name);
        byte[] block = new byte[BLOCK];
        for (int left = length; left > 0; ) {
            int part = Math.min(left, BLOCK);
            in.readFully(block, 0, part);
            crc.update(block, 0, part);
            out.write(block, 0, part);
            left -= part;
        }
        int sum = in.readInt();
        if (sum != (int) crc.getValue()) {
            throw new UploadRefusedException(RefusalReason.DAMAGED);
        }
        out.writeInt(sum);
    }
}
