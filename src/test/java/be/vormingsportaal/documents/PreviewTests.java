package be.vormingsportaal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.joining.Joiner.Part;
import be.vormingsportaal.documents.storage.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page as a picture. */
class PreviewTests {

    @TempDir
    Path folder;

    Workbench bench;

    @BeforeEach
    void bench() {
        bench = new Workbench(folder);
    }

    @Test
    void thePreviewIsTheFirstPage() throws Exception {
        Part pdf = bench.kept("a.pdf", SamplePdfs.pages(2));
        Optional<ReceivedFile> preview = bench.preview.of(pdf.file());
        BufferedImage drawn = ImageIO.read(preview.orElseThrow().file().toFile());
        assertThat(drawn.getWidth()).isCloseTo(600, within(1));
        assertThat(drawn.getHeight()).isCloseTo(849, within(1));
    }

    @Test
    void thePreviewOfALongPageIsNotEndless() throws Exception {
        byte[] strip = SamplePdfs.with(0, document -> document.addPage(new PDPage(new PDRectangle(100, 14_000))));
        BufferedImage drawn = ImageIO.read(bench.preview
                .of(bench.kept("a.pdf", strip).file())
                .orElseThrow()
                .file()
                .toFile());
        assertThat(drawn.getHeight()).isEqualTo(1_200);
    }

    @Test
    void aPageThatTakesTooLongToDrawHasNoPreviewAndLeavesNothingBehind() throws Exception {
        String lines = "0 0 m 500 800 l S 0 800 m 500 0 l S\n".repeat(500_000);
        byte[] slow = SamplePdfs.byHand(
                "/Contents 4 0 R", SamplePdfs.stream("/Filter/FlateDecode", SamplePdfs.packed(SamplePdfs.text(lines))));
        Workbench hasty = new Workbench(Workbench.settings(folder, 512, Duration.ofMillis(200)));
        Part pdf = hasty.kept("a.pdf", slow);
        List<Path> before = hasty.files();
        assertThat(hasty.preview.of(pdf.file())).isEmpty();
        assertThat(hasty.files()).isEqualTo(before);
    }

    @Test
    void anImageAmongTheOperatorsThatSaysToBeHugeHasNoPreview() throws Exception {
        byte[] huge = SamplePdfs.byHand(
                "/Contents 4 0 R",
                SamplePdfs.stream("", SamplePdfs.text("BI /W 30000 /H 30000 /BPC 8 /CS /RGB ID x EI\n")));
        assertThat(bench.preview.of(bench.kept("a.pdf", huge).file())).isEmpty();
    }
}
