package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.SamplePdfs;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos and scans. */
public final class SampleImages {

    private static final byte START_OF_FRAME = (byte) 0xc0;

    private SampleImages() {}

    /** Red on the left, blue on the right, and a green bar along the top. */
    public static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width, height / 4);
        pen.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) throws IOException {
        return written("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB), false);
    }

    public static byte[] progressiveJpeg(int width, int height) throws IOException {
        return written("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB), true);
    }

    public static byte[] greyJpeg(int width, int height) throws IOException {
        return written("jpeg", image(width, height, BufferedImage.TYPE_BYTE_GRAY), false);
    }

    /** That compresses badly, as photos do. */
    public static byte[] noisyJpeg(int width, int height, long seed) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written("jpeg", image, false);
    }

    public static byte[] png(int width, int height, int type) throws IOException {
        return written("png", image(width, height, type), false);
    }

    public static byte[] interlacedPng(int width, int height) throws IOException {
        return written("png", image(width, height, BufferedImage.TYPE_INT_ARGB), true);
    }

    /** A PNG whose header says this size; nothing of it is there to be unpacked. */
    public static byte[] pngOfSize(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(PngFile.SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", SamplePdfs.packed(new byte[100]));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    /** With a text that unpacks to so many megabytes, which nobody needs for the picture. */
    public static byte[] pngWithText(int megabytes) throws IOException {
        byte[] png = png(20, 10, BufferedImage.TYPE_INT_RGB);
        int afterHeader = PngFile.SIGNATURE.length() + 25;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, afterHeader);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        text.write(SamplePdfs.packedZeros(megabytes));
        chunk(new DataOutputStream(bytes), "zTXt", text.toByteArray());
        bytes.write(png, afterHeader, png.length - afterHeader);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }

    /** In printing inks, as Adobe writes it: 0 is the most. This one is cyan all over. */
    public static byte[] cmykJpeg(int width, int height) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inks.setPixel(x, y, new int[] {0, 255, 255, 255});
            }
        }
        byte[] jpeg = written("jpeg", new IIOImage(inks, null, null), false);
        return withSegment(jpeg, 0xee, "Adobe", new byte[] {0, 100, 0, 0, 0, 0, 0});
    }

    /** With the position of the camera, as a phone writes it. */
    public static byte[] turned(byte[] jpeg, int orientation) throws IOException {
        byte[] tiff = ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return withSegment(jpeg, 0xe1, "Exif\0\0", tiff);
    }

    private static byte[] withSegment(byte[] jpeg, int marker, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeByte(0xff);
        out.writeByte(marker);
        out.writeShort(2 + name.length() + content.length);
        out.writeBytes(name);
        out.write(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** The same data under a header that says another size. */
    public static byte[] withSize(byte[] jpeg, int width, int height) {
        byte[] changed = Arrays.copyOf(jpeg, jpeg.length);
        for (int i = 0; i < changed.length - 9; i++) {
            if (changed[i] == (byte) 0xff && changed[i + 1] == START_OF_FRAME) {
                ByteBuffer.wrap(changed).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return changed;
            }
        }
        throw new IllegalArgumentException("no frame");
    }

    private static byte[] written(String format, BufferedImage image, boolean isProgressive) throws IOException {
        return written(format, new IIOImage(image, null, null), isProgressive);
    }

    private static byte[] written(String format, IIOImage image, boolean isProgressive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (isProgressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
