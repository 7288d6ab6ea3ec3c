package be.vormingsportaal.documents.joining;

import be.vormingsportaal.documents.checks.JpegFile;
import be.vormingsportaal.documents.checks.Pictures;
import be.vormingsportaal.documents.checks.PngFile;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Puts an image in the middle of a page of its own. The page is A4, upright or lying as the image is. */
final class ImagePage {

    private static final float MARGIN = 28;
    /** The image never gets fewer than 96 dots an inch. */
    private static final float POINTS_OF_A_PIXEL = 0.75f;
    /** A page of A4 with 300 dots an inch has slightly fewer. */
    private static final int MOST_PIXELS = 9_000_000;

    private final PDDocument document;

    ImagePage(PDDocument document) {
        this.document = document;
    }

    /** The data is used as it is, so that no quality is lost. */
    void addJpeg(Path file) throws IOException, UploadRefusedException {
        JpegFile jpeg = JpegFile.read(file);
        PDImageXObject image;
        try (InputStream data = Files.newInputStream(file)) {
            image = new PDImageXObject(
                    document,
                    data,
                    COSName.DCT_DECODE,
                    jpeg.width(),
                    jpeg.height(),
                    Byte.SIZE,
                    colors(jpeg.components()));
        }
        if (jpeg.components() == PDDeviceCMYK.INSTANCE.getNumberOfComponents() && jpeg.inverted()) {
            image.setDecode(inverted());
        }
        boolean isTurned = jpeg.isTurned();
        add(
                image,
                isTurned ? jpeg.height() : jpeg.width(),
                isTurned ? jpeg.width() : jpeg.height(),
                jpeg.orientation());
    }

    /** @param picture without the data that does not belong to the picture itself */
    void addPng(Path picture, PngFile png) throws IOException, UploadRefusedException {
        BufferedImage pixels = Pictures.onPaper(Pictures.decodePng(picture, png, MOST_PIXELS));
        add(LosslessFactory.createFromImage(document, pixels), png.width(), png.height(), 1);
    }

    private void add(PDImageXObject image, int width, int height, int orientation) throws IOException {
        PDRectangle paper = width > height
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        float scale = Math.min(
                POINTS_OF_A_PIXEL,
                Math.min((paper.getWidth() - 2 * MARGIN) / width, (paper.getHeight() - 2 * MARGIN) / height));
        float w = width * scale;
        float h = height * scale;
        float x = (paper.getWidth() - w) / 2;
        float y = (paper.getHeight() - h) / 2;
        PDPage page = new PDPage(paper);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.drawImage(image, placed(orientation, x, y, w, h));
        }
    }

    /** Puts the image on the rectangle, turned and mirrored as EXIF counts it. */
    private static Matrix placed(int orientation, float x, float y, float w, float h) {
        return switch (orientation) {
            case 2 -> new Matrix(-w, 0, 0, h, x + w, y);
            case 3 -> new Matrix(-w, 0, 0, -h, x + w, y + h);
            case 4 -> new Matrix(w, 0, 0, -h, x, y + h);
            case 5 -> new Matrix(0, -h, -w, 0, x + w, y + h);
            case 6 -> new Matrix(0, -h, w, 0, x, y + h);
            case 7 -> new Matrix(0, h, w, 0, x, y);
            case 8 -> new Matrix(0, h, -w, 0, x + w, y);
            default -> new Matrix(w, 0, 0, h, x, y);
        };
    }

    private static PDColorSpace colors(int components) {
        if (components == PDDeviceCMYK.INSTANCE.getNumberOfComponents()) {
            return PDDeviceCMYK.INSTANCE;
        }
        return components == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
    }

    private static COSArray inverted() {
        COSArray ranges = new COSArray();
        for (int i = 0; i < PDDeviceCMYK.INSTANCE.getNumberOfComponents(); i++) {
            ranges.add(new COSFloat(1));
            ranges.add(new COSFloat(0));
        }
        return ranges;
    }
}
