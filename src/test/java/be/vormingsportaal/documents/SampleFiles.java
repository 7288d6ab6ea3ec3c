package be.vormingsportaal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, films and sound. */
public final class SampleFiles {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private SampleFiles() {}

    /** @param namesAndTexts by turns */
    public static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] office(String mainPart) throws IOException {
        return zip(CONTENT_TYPES, "<Types/>", mainPart, "<x/>");
    }

    public static byte[] officeWith(String part, String contentTypes) throws IOException {
        return zip(CONTENT_TYPES, contentTypes, "word/document.xml", "<x/>", part, "x");
    }

    /** A document that unpacks to so many megabytes of zeros. */
    public static byte[] officeBomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(CONTENT_TYPES));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /** A whole archive; what is packed in one of its parts ends too early. */
    public static byte[] officeWithCutPart() throws IOException {
        byte[] text = "een zin en nog een zin en nog een zin".repeat(50).getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(text);
        deflater.finish();
        byte[] packed = new byte[text.length];
        int cut = deflater.deflate(packed) / 2;
        deflater.end();
        // it is stored as it is, and then said to be packed: in the header of the part and in the list of all parts
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            stored(zip, CONTENT_TYPES, "<Types/>".getBytes(StandardCharsets.UTF_8));
            stored(zip, "word/document.xml", Arrays.copyOf(packed, cut));
        }
        byte[] archive = bytes.toByteArray();
        archive[lastIndexOf(archive, "PK\1\2") + 10] = ZipEntry.DEFLATED;
        archive[lastIndexOf(archive, "PK\3\4") + 8] = ZipEntry.DEFLATED;
        return archive;
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry part = new ZipEntry(name);
        part.setSize(content.length);
        part.setCrc(sum.getValue());
        zip.putNextEntry(part);
        zip.write(content);
    }

    private static int lastIndexOf(byte[] bytes, String sought) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(sought);
    }

    public static byte[] mp4() throws IOException {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        film.write(box("ftyp", "isom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1)));
        film.write(box("moov", new byte[40]));
        film.write(box("mdat", new byte[500]));
        return film.toByteArray();
    }

    private static byte[] box(String type, byte[] content) throws IOException {
        ByteArrayOutputStream box = new ByteArrayOutputStream();
        int size = content.length + 8;
        box.write(new byte[] {0, 0, (byte) (size >> 8), (byte) size});
        box.write(type.getBytes(StandardCharsets.ISO_8859_1));
        box.write(content);
        return box.toByteArray();
    }

    /** Three frames of silence, 128 kilobits a second. */
    public static byte[] mp3(boolean hasTag) throws IOException {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        if (hasTag) {
            sound.write("ID3\4\0\0\0\0\0\12".getBytes(StandardCharsets.ISO_8859_1));
            sound.write(new byte[10]);
        }
        for (int i = 0; i < 3; i++) {
            sound.write(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0});
            sound.write(new byte[413]);
        }
        return sound.toByteArray();
    }
}
