package be.vormingsportaal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.checks.SampleImages;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.storage.Workbench;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which images are taken. */
class ImageCheckTests {

    @TempDir
    Path folder;

    Workbench bench;

    @BeforeEach
    void bench() {
        bench = new Workbench(folder);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        assertThat(bench.files()).isEmpty();
    }

    @Test
    void everyUsualJpegIsTaken() throws Exception {
        for (byte[] jpeg : List.of(
                SampleImages.jpeg(300, 200),
                SampleImages.greyJpeg(300, 200),
                SampleImages.progressiveJpeg(300, 200),
                SampleImages.cmykJpeg(300, 200),
                SampleImages.turned(SampleImages.jpeg(300, 200), 6))) {
            assertThat(bench.check(jpeg, FileKind.PAGES).kind()).isEqualTo(FileKind.JPEG);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void everyUsualPngIsTaken(int type) throws Exception {
        assertThat(bench.check(SampleImages.png(300, 200, type), FileKind.PAGES).kind())
                .isEqualTo(FileKind.PNG);
    }

    @Test
    void anInterlacedPngIsTaken() throws Exception {
        assertThat(bench.reason(SampleImages.interlacedPng(300, 200))).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.95, 0.999})
    void anImageThatWasCutOffIsRefused(double part) throws Exception {
        for (byte[] whole : List.of(
                SampleImages.noisyJpeg(300, 200, 1),
                SampleImages.progressiveJpeg(300, 200),
                SampleImages.png(300, 200, BufferedImage.TYPE_INT_ARGB))) {
            assertThat(bench.reason(Arrays.copyOf(whole, (int) (whole.length * part))))
                    .isEqualTo(RefusalReason.DAMAGED);
        }
    }

    @Test
    void aPngInWhichABitFellOverIsRefused() throws Exception {
        byte[] png = SampleImages.png(300, 200, BufferedImage.TYPE_INT_RGB);
        png[png.length / 2] ^= 1;
        assertThat(bench.reason(png)).isEqualTo(RefusalReason.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"40000,40000", "100000,1", "10000,8001"})
    void aPngWithTooManyPixelsIsRefusedByItsHeader(int width, int height) throws Exception {
        assertThat(bench.refusal(SampleImages.pngOfSize(width, height), FileKind.PAGES))
                .isEqualTo(new Refusal("bestand", RefusalReason.TOO_MANY_PIXELS, List.of(80L)));
    }

    @Test
    void aJpegWithTooManyPixelsIsRefusedByItsHeader() throws Exception {
        assertThat(bench.reason(SampleImages.withSize(SampleImages.jpeg(30, 20), 60_000, 60_000)))
                .isEqualTo(RefusalReason.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @CsvSource({"0,10", "-1,10"})
    void aPngOfNoSizeIsRefused(int width, int height) throws Exception {
        assertThat(bench.reason(SampleImages.pngOfSize(width, height))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void aPngWithLessDataThanPixelsIsRefused() throws Exception {
        assertThat(bench.reason(SampleImages.pngOfSize(300, 200))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void aTextInAPngIsNeverUnpacked() throws Exception {
        assertThat(bench.reason(SampleImages.pngWithText(60))).isNull();
    }
}
