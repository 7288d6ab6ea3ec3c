package be.vormingsportaal.documents;

import static be.vormingsportaal.documents.SamplePdfs.byHand;
import static be.vormingsportaal.documents.SamplePdfs.stream;
import static be.vormingsportaal.documents.SamplePdfs.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.storage.Workbench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which PDFs are taken. Whatever becomes of one, nothing of it stays behind here. */
class PdfCheckTests {

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

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void aWholePdfIsTakenWithItsPages(int pages) throws Exception {
        assertThat(bench.check(SamplePdfs.pages(pages), FileKind.PAGES))
                .isEqualTo(new CheckedFile(FileKind.PDF, pages));
    }

    @Test
    void aPdfByAnotherProgramIsTaken() throws Exception {
        assertThat(bench.reason(byHand("/Contents 4 0 R", stream("", text("0 0 m 100 100 l S")))))
                .isNull();
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertThat(bench.reason(new byte[0])).isEqualTo(RefusalReason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99})
    void aPdfThatWasCutOffIsRefused(double part) throws Exception {
        byte[] whole = SamplePdfs.pages(20);
        assertThat(bench.reason(Arrays.copyOf(whole, (int) (whole.length * part))))
                .isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void aPdfThatWasCutOffWhereItsFirstPartEndsIsRefused() throws Exception {
        String first = new String(byHand(""), StandardCharsets.ISO_8859_1)
                .replace("%PDF-1.5\n", "%PDF-1.5\n9 0 obj\n<</Linearized 1/L 500000>>\nendobj\n");
        assertThat(bench.reason(text(first))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void aPdfWithoutPagesIsRefused() throws Exception {
        assertThat(bench.reason(SamplePdfs.with(0, document -> {}))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void garbageBetweenTheRightEndsIsRefused() throws Exception {
        byte[] garbage = new byte[5_000];
        Arrays.fill(garbage, (byte) 'x');
        assertThat(bench.reason(join(text("%PDF-1.7\n"), garbage, text("\nstartxref\n12\n%%EOF\n"))))
                .isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void aPdfForWhoeverHasACertificateIsEncryptedToo() throws Exception {
        assertThat(bench.reason(SamplePdfs.encryptedForACertificate())).isEqualTo(RefusalReason.ENCRYPTED);
    }

    @ParameterizedTest
    @CsvSource({"eigenaar,lezer,128", "eigenaar,'',128", "eigenaar,lezer,256", "eigenaar,'',256", "e,'',40"})
    void anEncryptedPdfIsRefusedAlsoWhenEverybodyCanReadIt(String owner, String user, int bits) throws Exception {
        assertThat(bench.reason(SamplePdfs.encrypted(owner, user, bits))).isEqualTo(RefusalReason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000})
    void tooManyPagesAreRefused(int pages) throws Exception {
        byte[] many = SamplePdfs.with(0, document -> {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
        });
        Refusal refusal = bench.refusal(many, FileKind.PAGES);
        assertThat(refusal).isEqualTo(new Refusal("bestand", RefusalReason.TOO_MANY_PAGES, List.of(200)));
    }

    @Test
    void aLieAboutTheNumberOfPagesIsNoUse() throws Exception {
        byte[] many = SamplePdfs.with(
                300, document -> document.getPages().getCOSObject().setInt(COSName.COUNT, 1));
        assertThat(bench.reason(many)).isEqualTo(RefusalReason.TOO_MANY_PAGES);
    }

    @ParameterizedTest
    @CsvSource({"0,100", "100,20000", "-5,0"})
    void aPageOfNoSensibleSizeIsRefused(float width, float height) throws Exception {
        byte[] pdf = SamplePdfs.with(0, document -> document.addPage(new PDPage(new PDRectangle(width, height))));
        assertThat(bench.reason(pdf)).isEqualTo(RefusalReason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "\n", "<html>", "\u00ef\u00bb\u00bf"})
    void aPdfWithSomethingBeforeItIsRefused(String before) throws Exception {
        assertThat(bench.reason(join(text(before), SamplePdfs.pages(1)))).isEqualTo(RefusalReason.NOT_SUPPORTED);
    }

    @Test
    void aPdfWithSomethingBehindItIsRefused() throws Exception {
        assertThat(bench.reason(join(SamplePdfs.pages(1), SampleFiles.zip("a.txt", "hallo"))))
                .isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void aPdfThatIsAnArchiveTooIsRefused() throws Exception {
        byte[] archive = SampleFiles.zip("a.txt", "hallo");
        byte[] both = byHand("", stream("", archive));
        assertThat(bench.reason(both)).isEqualTo(RefusalReason.EMBEDDED_FILE);
    }

    @Test
    void anArchiveOrPageWithTheNameOfAPdfIsRefused() throws Exception {
        assertThat(bench.reason(SampleFiles.zip("a.txt", "hallo"))).isEqualTo(RefusalReason.NOT_SUPPORTED);
        assertThat(bench.reason(text("<!DOCTYPE html><html><body>%PDF-1.4</body></html>")))
                .isEqualTo(RefusalReason.NOT_SUPPORTED);
    }

    @Test
    void theRefusalSaysWhatIsTaken() throws Exception {
        assertThat(bench.refusal(text("hallo"), FileKind.PAGES).arguments()).containsExactly("PDF, JPEG, PNG");
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.write(part);
        }
        return joined.toByteArray();
    }
}
