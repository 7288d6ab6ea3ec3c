package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Checks photos and scans. It reads their size before anything is decoded, and then decodes the whole image. */
@Component
class ImageCheck {

    private static final int LONGEST_SIDE = 30_000;
    private static final int PIXELS_TO_LOOK_AT = 250_000;

    private final ContentStore store;
    private final DocumentSettings settings;

    ImageCheck(ContentStore store, DocumentSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    void checkJpeg(Path file) throws IOException, UploadRefusedException {
        JpegFile jpeg = JpegFile.read(file);
        checkSize(jpeg.width(), jpeg.height(), settings);
        Pictures.decodeJpeg(file, jpeg, PIXELS_TO_LOOK_AT);
    }

    void checkPng(Path file) throws IOException, UploadRefusedException {
        Path picture = store.temporary();
        try {
            PngFile png = PngFile.copyPicture(file, picture, settings);
            Pictures.decodePng(picture, png, PIXELS_TO_LOOK_AT);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    static void checkSize(int width, int height, DocumentSettings limits) throws UploadRefusedException {
        if (width <= 0 || height <= 0) {
            throw new UploadRefusedException(RefusalReason.DAMAGED);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > limits.maxPixels()) {
            throw limits.tooManyPixels();
        }
    }
}
