package be.vormingsportaal.documents;

import static be.vormingsportaal.documents.SamplePdfs.byHand;
import static be.vormingsportaal.documents.SamplePdfs.packed;
import static be.vormingsportaal.documents.SamplePdfs.packedZeros;
import static be.vormingsportaal.documents.SamplePdfs.stream;
import static be.vormingsportaal.documents.SamplePdfs.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.checks.SampleImages;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.storage.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small PDFs that would take much memory or time. */
class PdfBombTests {

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
    void aContentThatUnpacksToTooMuchIsRefused() throws Exception {
        byte[] bomb = stream("/Filter/FlateDecode", packedZeros(150));
        assertThat(bench.reason(byHand("/Contents 4 0 R", bomb))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @Test
    void manyContentsThatUnpackToTooMuchTogetherAreRefused() throws Exception {
        bench = new Workbench(Workbench.settings(folder, 100, Duration.ofSeconds(1)));
        byte[] packed = stream("/Filter/FlateDecode", packedZeros(30));
        assertThat(bench.reason(byHand("", packed, packed, packed))).isNull();
        assertThat(bench.reason(byHand("", packed, packed, packed, packed))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Type/ObjStm/N 1/First 4", "/Type/XRef/W[1 4 2]/Size 9", "/N 1/#46irst 4"})
    void whatTheParserUnpacksByItselfMayBeLess(String dictionary) throws Exception {
        byte[] bomb = stream(dictionary + "/Filter/FlateDecode", packedZeros(40));
        assertThat(bench.reason(byHand("", bomb))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[/FlateDecode/FlateDecode]", "[/Fl /Fl]", "/LZWDecode", "[/ASCIIHexDecode/FlateDecode]"})
    void whatTheParserUnpacksByItselfIsPackedInTheUsualWay(String filters) throws Exception {
        byte[] hidden = stream("/Type/ObjStm/N 1/First 4/Filter" + filters, packed(packedZeros(1)));
        assertThat(bench.reason(byHand("", hidden))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    /** Most PDFs have streams that are not packed, or whose content looks packed for a moment. */
    @Test
    void whatOnlyLooksPackedIsNoReasonToRefuse() throws Exception {
        Random random = new Random(1);
        for (int round = 0; round < 40; round++) {
            byte[][] streams = new byte[50][];
            for (int i = 0; i < streams.length; i++) {
                byte[] noise = new byte[random.nextInt(3_000)];
                random.nextBytes(noise);
                streams[i] = i % 2 == 0 ? stream("", noise) : stream("/Filter/FlateDecode", packed(noise));
            }
            assertThat(bench.reason(byHand("", streams))).isNull();
        }
    }

    @Test
    void whatIsPackedTwiceIsUnpackedTwice() throws Exception {
        byte[] bomb = stream("/Filter[/FlateDecode/FlateDecode]", packed(packedZeros(150)));
        assertThat(bench.reason(byHand("/Contents 4 0 R", bomb))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @Test
    void whatIsPackedInOtherWaysIsUnpackedToo() throws Exception {
        byte[] bomb = text(HexFormat.of().formatHex(packedZeros(150)) + ">");
        assertThat(bench.reason(byHand("/Contents 4 0 R", stream("/Filter[/ASCIIHexDecode/FlateDecode]", bomb))))
                .isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @Test
    void objectsThatStandInEachOtherTooDeepAreRefused() throws Exception {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(bench.reason(byHand("/Deep 4 0 R", text(deep)))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void tooManyObjectsAreRefused() throws Exception {
        assertThat(bench.reason(byHand("/Many 4 0 R", text("[" + "<<>>".repeat(310_000) + "]"))))
                .isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @Test
    void anImageThatSaysToBeTooLargeIsRefused() throws Exception {
        byte[] image = stream(
                "/Type/XObject/Subtype/Image/Width 40000/Height 40000/ColorSpace/DeviceGray/BitsPerComponent 8",
                text("x"));
        assertThat(bench.reason(byHand("/Resources<</XObject<</I 4 0 R>>>>", image)))
                .isEqualTo(RefusalReason.TOO_MANY_PIXELS);
    }

    @Test
    void aJpegInsideThatIsLargerThanThePdfSaysIsRefused() throws Exception {
        byte[] jpeg = SampleImages.withSize(SampleImages.jpeg(20, 10), 60_000, 60_000);
        byte[] image = stream(
                "/Type/XObject/Subtype/Image/Width 20/Height 10/ColorSpace/DeviceRGB/BitsPerComponent 8"
                        + "/Filter/DCTDecode",
                jpeg);
        assertThat(bench.reason(byHand("/Resources<</XObject<</I 4 0 R>>>>", image)))
                .isEqualTo(RefusalReason.TOO_MANY_PIXELS);
    }

    @Test
    void rowsThatAreTooWideAreRefusedBeforeAnybodyMakesRoomForThem() throws Exception {
        byte[] wide =
                stream("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>", packed(text("hallo")));
        assertThat(bench.reason(byHand("/Contents 4 0 R", wide))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }
}
