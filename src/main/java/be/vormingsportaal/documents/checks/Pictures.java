package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Decodes images line by line, and keeps only as many of their pixels as are wanted. */
public final class Pictures {

    private Pictures() {}

    /**
     * Reads the raster and not the image, because the decoder of the JDK does not know the colours of printing inks,
     * but can unpack them.
     */
    static void decodeJpeg(Path file, JpegFile jpeg, int pixels) throws IOException, UploadRefusedException {
        decode(file, "jpeg", jpeg.width(), jpeg.height(), pixels, (reader, wanted) -> reader.readRaster(0, wanted));
    }

    public static BufferedImage decodePng(Path file, PngFile png, int pixels)
            throws IOException, UploadRefusedException {
        return decode(file, "png", png.width(), png.height(), pixels, (reader, wanted) -> reader.read(0, wanted));
    }

    /** Puts the image on white paper, with at most 8 bits for each colour. */
    public static BufferedImage onPaper(BufferedImage image) {
        boolean isPlain = image.getType() == BufferedImage.TYPE_BYTE_GRAY
                || image.getType() == BufferedImage.TYPE_3BYTE_BGR
                || image.getType() == BufferedImage.TYPE_BYTE_BINARY;
        if (isPlain && !image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    private static <T> T decode(Path file, String format, int width, int height, int pixels, Decoding<T> decoding)
            throws IOException, UploadRefusedException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            ImageReadParam wanted = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) width * height / pixels));
            wanted.setSourceSubsampling(step, step, 0, 0);
            return decoding.run(reader, wanted);
        } catch (IOException | RuntimeException e) {
            throw new UploadRefusedException(RefusalReason.DAMAGED, e);
        } finally {
            reader.dispose();
        }
    }

    private interface Decoding<T> {

        T run(ImageReader reader, ImageReadParam wanted) throws IOException;
    }
}
