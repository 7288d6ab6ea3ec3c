package be.vormingsportaal.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The smallest files that pass for what they are. */
public final class MediaFiles {

    private MediaFiles() {}

    /** So many numbered pages. */
    public static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 24);
                    content.newLineAtOffset(72, 700);
                    content.showText("Blad " + number);
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A black square. */
    public static byte[] png() {
        BufferedImage square = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(square, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A film of nothing, in which the last bytes count up to 99. */
    public static byte[] mp4() {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        box(film, "ftyp", "isom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1));
        box(film, "moov", new byte[40]);
        byte[] counting = new byte[100];
        for (int i = 0; i < counting.length; i++) {
            counting[i] = (byte) i;
        }
        box(film, "mdat", counting);
        return film.toByteArray();
    }

    /** Three frames of silence. */
    public static byte[] mp3() {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            sound.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0});
            sound.writeBytes(new byte[413]);
        }
        return sound.toByteArray();
    }

    private static void box(ByteArrayOutputStream film, String type, byte[] content) {
        int size = content.length + 8;
        film.writeBytes(new byte[] {0, 0, (byte) (size >> 8), (byte) size});
        film.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        film.writeBytes(content);
    }
}
