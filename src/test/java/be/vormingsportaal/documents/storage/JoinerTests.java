package be.vormingsportaal.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vormingsportaal.documents.SamplePdfs;
import be.vormingsportaal.documents.checks.SampleImages;
import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.joining.Joiner.Joined;
import be.vormingsportaal.documents.joining.Joiner.NotJoinedException;
import be.vormingsportaal.documents.joining.Joiner.Part;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several files become one PDF. */
class JoinerTests {

    @TempDir
    Path folder;

    Workbench bench;

    @BeforeEach
    void bench() {
        bench = new Workbench(folder);
    }

    @Test
    void filesBecomePagesInTheirOrder() throws Exception {
        try (PDDocument joined = join(
                bench.kept("a.pdf", SamplePdfs.pages(2)),
                bench.kept("b.jpg", SampleImages.jpeg(300, 200)),
                bench.kept("c.png", SampleImages.png(200, 300, BufferedImage.TYPE_INT_ARGB)),
                bench.kept("d.pdf", SamplePdfs.pages(3)))) {
            assertThat(joined.getNumberOfPages()).isEqualTo(7);
            assertThat(new PDFTextStripper().getText(joined).split("\\s+"))
                    .containsSubsequence("Pagina", "1", "Pagina", "2", "Pagina", "1", "Pagina", "3");
            assertThat(size(joined.getPage(2))).isEqualTo("842 x 595");
            assertThat(size(joined.getPage(3))).isEqualTo("595 x 842");
        }
    }

    @Test
    void whatIsJoinedPassesTheCheckItself() throws Exception {
        Joined joined = bench.joiner.join(List.of(
                bench.kept("a.pdf", SamplePdfs.pages(2)), bench.kept("b.jpg", SampleImages.cmykJpeg(300, 200))));
        assertThat(bench.intake.check(joined.received(), FileKind.PAGES)).isEqualTo(new CheckedFile(FileKind.PDF, 3));
        assertThat(joined.pages()).isEqualTo(3);
    }

    @Test
    void theDataOfAJpegGoesInAsItIs() throws Exception {
        byte[] jpeg = SampleImages.jpeg(300, 200);
        try (PDDocument joined = join(bench.kept("a.jpg", jpeg))) {
            assertThat(image(joined).getCOSObject().createRawInputStream().readAllBytes())
                    .isEqualTo(jpeg);
        }
    }

    @Test
    void aSmallImageIsNotMadeCoarse() throws Exception {
        try (PDDocument joined = join(bench.kept("a.jpg", SampleImages.jpeg(96, 96)))) {
            BufferedImage page = new PDFRenderer(joined).renderImage(0);
            assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() / 2 - 40))
                    .isEqualTo(Color.WHITE.getRGB());
        }
    }

    /** Where the green bar along the top of the stored image shows, by how the camera was held. */
    @ParameterizedTest
    @CsvSource({"1,TOP", "2,TOP", "3,BOTTOM", "4,BOTTOM", "5,LEFT", "6,RIGHT", "7,RIGHT", "8,LEFT"})
    void aPhotoIsUprightHoweverTheCameraWasHeld(int orientation, Side green) throws Exception {
        byte[] jpeg = SampleImages.turned(SampleImages.jpeg(1_600, 1_200), orientation);
        try (PDDocument joined = join(bench.kept("a.jpg", jpeg))) {
            boolean isTurned = green == Side.LEFT || green == Side.RIGHT;
            assertThat(size(joined.getPage(0))).isEqualTo(isTurned ? "595 x 842" : "842 x 595");
            BufferedImage page = new PDFRenderer(joined).renderImage(0);
            for (Side side : Side.values()) {
                assertThat(isGreen(page, side)).as(side.name()).isEqualTo(side == green);
            }
        }
    }

    /** In a mirrored photo, what was stored on the left is on the right. */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
    void aMirroredPhotoIsMirroredBack(int orientation, Side red) throws Exception {
        byte[] jpeg = SampleImages.turned(SampleImages.jpeg(1_600, 1_200), orientation);
        try (PDDocument joined = join(bench.kept("a.jpg", jpeg))) {
            BufferedImage page = new PDFRenderer(joined).renderImage(0);
            Color color = color(page, 0.5 + (red.across - 0.5) * 0.5, 0.5 + (red.down - 0.5) * 0.5);
            assertThat(color.getRed()).isGreaterThan(200);
            assertThat(color.getBlue()).isLessThan(60);
        }
    }

    @Test
    void aJpegInPrintingInksKeepsItsColour() throws Exception {
        try (PDDocument joined = join(bench.kept("a.jpg", SampleImages.cmykJpeg(800, 600)))) {
            Color middle = color(new PDFRenderer(joined).renderImage(0), 0.5, 0.5);
            assertThat(middle.getRed()).isLessThan(120);
            assertThat(middle.getBlue()).isGreaterThan(150);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void aPngKeepsItsColours(int type) throws Exception {
        try (PDDocument joined = join(bench.kept("a.png", SampleImages.png(800, 600, type)))) {
            BufferedImage page = new PDFRenderer(joined).renderImage(0);
            assertThat(color(page, 0.3, 0.5).getRed()).isGreaterThan(200);
            assertThat(color(page, 0.7, 0.5).getBlue()).isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_BINARY})
    void aGreyPngIsTakenWhateverItsDepth(int type) throws Exception {
        try (PDDocument joined = join(bench.kept("a.png", SampleImages.png(800, 600, type)))) {
            assertThat(joined.getNumberOfPages()).isOne();
        }
    }

    @Test
    void whatIsClearInAPngBecomesPaper() throws Exception {
        BufferedImage clear = new BufferedImage(800, 600, BufferedImage.TYPE_INT_ARGB);
        Path file = folder.resolve("clear.png");
        ImageIO.write(clear, "png", file.toFile());
        try (PDDocument joined = join(bench.kept("a.png", Files.readAllBytes(file)))) {
            assertThat(color(new PDFRenderer(joined).renderImage(0), 0.5, 0.5)).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void aLargeScanKeepsAsManyDotsAsAPageNeeds() throws Exception {
        try (PDDocument joined =
                join(bench.kept("a.png", SampleImages.png(5_000, 7_000, BufferedImage.TYPE_BYTE_BINARY)))) {
            PDImageXObject image = image(joined);
            assertThat(image.getWidth()).isEqualTo(2_500);
            assertThat(size(joined.getPage(0))).isEqualTo("595 x 842");
        }
    }

    @Test
    void tooManyPagesTogetherAreRefusedByTheFileThatBroughtThem() throws Exception {
        List<Part> parts = List.of(
                bench.kept("a.pdf", SamplePdfs.pages(120)),
                bench.kept("b.pdf", SamplePdfs.pages(81)),
                bench.kept("c.pdf", SamplePdfs.pages(2)));
        List<Path> before = bench.files();
        NotJoinedException failed = catchThrowableOfType(NotJoinedException.class, () -> bench.joiner.join(parts));
        assertThat(failed.refusal()).isEqualTo(new Refusal("b.pdf", RefusalReason.TOO_MANY_PAGES, List.of(200)));
        assertThat(bench.files()).isEqualTo(before);
    }

    @Test
    void formsAndOutlinesOfSeveralFilesDoNotGetInEachOthersWay() throws Exception {
        byte[] one = SamplePdfs.with(document -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Een");
            item.setDestination(document.getPage(0));
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
        try (PDDocument joined = join(bench.kept("a.pdf", one), bench.kept("b.pdf", SamplePdfs.pages(1)))) {
            assertThat(joined.getNumberOfPages()).isEqualTo(2);
        }
    }

    private PDDocument join(Part... parts) throws Exception {
        return Loader.loadPDF(
                bench.joiner.join(List.of(parts)).received().file().toFile());
    }

    private static PDImageXObject image(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        COSName name = resources.getXObjectNames().iterator().next();
        return (PDImageXObject) resources.getXObject(name);
    }

    private static String size(PDPage page) {
        return Math.round(page.getMediaBox().getWidth()) + " x "
                + Math.round(page.getMediaBox().getHeight());
    }

    private static boolean isGreen(BufferedImage page, Side side) {
        Color color = color(page, side.across, side.down);
        return color.getGreen() > 200 && color.getRed() < 60 && color.getBlue() < 60;
    }

    private static Color color(BufferedImage page, double across, double down) {
        return new Color(page.getRGB((int) (page.getWidth() * across), (int) (page.getHeight() * down)));
    }

    /** A place on the page, well within the image. */
    enum Side {
        TOP(0.5, 0.12),
        BOTTOM(0.5, 0.88),
        LEFT(0.12, 0.5),
        RIGHT(0.88, 0.5);

        private final double across;
        private final double down;

        Side(double across, double down) {
            this.across = across;
            this.down = down;
        }
    }
}
