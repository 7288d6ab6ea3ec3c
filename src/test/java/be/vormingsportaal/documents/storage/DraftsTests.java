package be.vormingsportaal.documents.storage;

import static be.vormingsportaal.documents.storage.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.ContentStoreTests;
import be.vormingsportaal.documents.SampleFiles;
import be.vormingsportaal.documents.SamplePdfs;
import be.vormingsportaal.documents.checks.SampleImages;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gathering files. */
@PortalTest
class DraftsTests extends DraftStory {

    @Test
    void goodFilesAreKeptInTheirOrderAndBadOnesNamed() throws Exception {
        List<Refusal> refusals = drafts.add(
                me,
                LTCF,
                List.of(
                        upload("a.pdf", anyPdf(2)),
                        upload("b.pdf", new byte[0]),
                        upload("c.jpg", anyJpeg()),
                        upload("C:\\d.pdf", SamplePdfs.text("<html>"))));
        assertThat(names()).containsExactly("a.pdf", "c.jpg");
        assertThat(drafts.files(me, LTCF)).extracting(DraftFile::pages).containsExactly(2, 1);
        assertThat(refusals)
                .containsExactly(
                        new Refusal("b.pdf", RefusalReason.EMPTY, List.of()),
                        new Refusal("d.pdf", RefusalReason.NOT_SUPPORTED, List.of("PDF, JPEG, PNG")));
    }

    @Test
    void nothingOfARefusedFileIsLeftBehind() throws Exception {
        byte[] whole = anyPdf(5);
        List<Path> before = files();
        assertThat(drafts.add(
                        me,
                        LTCF,
                        List.of(
                                upload("leeg.pdf", new byte[0]),
                                upload("half.pdf", Arrays.copyOf(whole, whole.length / 2)),
                                upload("geheim.pdf", SamplePdfs.encrypted("eigenaar", "", 128)),
                                upload("dik.pdf", SamplePdfs.pages(201)),
                                upload("groot.png", SampleImages.pngOfSize(40_000, 40_000)),
                                upload("zip.pdf", SampleFiles.zip("a", "b")))))
                .extracting(Refusal::reason)
                .containsExactly(
                        RefusalReason.EMPTY,
                        RefusalReason.DAMAGED,
                        RefusalReason.ENCRYPTED,
                        RefusalReason.TOO_MANY_PAGES,
                        RefusalReason.TOO_MANY_PIXELS,
                        RefusalReason.NOT_SUPPORTED);
        assertThat(files()).isEqualTo(before);
        assertThat(drafts.files(me, LTCF)).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffIsNamedAndTheOthersAreKept() throws Exception {
        List<Path> before = files();
        Upload halfway = new Upload(
                "half.pdf",
                () -> new SequenceInputStream(
                        new ByteArrayInputStream(anyPdf(3)), new ContentStoreTests.BrokenStream(false)));
        assertThat(drafts.add(me, LTCF, List.of(halfway, upload("a.pdf", anyPdf(1)))))
                .containsExactly(new Refusal("half.pdf", RefusalReason.INCOMPLETE, List.of()));
        assertThat(names()).containsExactly("a.pdf");
        assertThat(files()).hasSize(before.size() + 1);
    }

    @Test
    void whatAReaderOfFilesCannotDoIsNamedAndTheOthersAreKept() throws Exception {
        assertThat(drafts.add(
                        me,
                        LTCF,
                        List.of(
                                upload("a.pdf", anyPdf(1)),
                                upload("certificaat.pdf", SamplePdfs.encryptedForACertificate()),
                                upload("b.pdf", anyPdf(2)))))
                .containsExactly(new Refusal("certificaat.pdf", RefusalReason.ENCRYPTED, List.of()));
        assertThat(names()).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void theSameFileTwiceIsKeptOnce() throws Exception {
        byte[] pdf = anyPdf(1);
        assertThat(drafts.add(me, LTCF, List.of(upload("a.pdf", pdf), upload("kopie van a.pdf", pdf))))
                .as("the other name")
                .containsExactly(new Refusal("kopie van a.pdf", RefusalReason.SAME_CONTENT, List.of("a.pdf")));
        assertThat(drafts.add(me, LTCF, List.of(upload("a.pdf", pdf)))).isEmpty();
        assertThat(names()).containsExactly("a.pdf");
    }

    /** The box "ftyp" with which a photo of a phone begins. */
    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1"})
    void aPhotoInTheFormatOfAPhoneIsToldApart(String brand) throws Exception {
        byte[] photo = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(drafts.add(me, LTCF, List.of(upload("foto.heic", photo))))
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.PHONE_PHOTO);
    }

    @Test
    void thirtyFilesAreTwentyAndTenNamed() throws Exception {
        List<Upload> uploads = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            uploads.add(upload(i + ".pdf", anyPdf(1)));
        }
        List<Path> before = files();
        List<Refusal> refusals = drafts.add(me, LTCF, uploads);
        assertThat(refusals).hasSize(10).contains(new Refusal("21.pdf", RefusalReason.TOO_MANY_FILES, List.of(20)));
        assertThat(drafts.files(me, LTCF)).hasSize(20);
        assertThat(files()).hasSize(before.size() + 20);
    }

    @Test
    void filesMoveAndGo() throws Exception {
        gather("a.pdf", "b.pdf", "c.pdf", "d.pdf");
        drafts.move(me, LTCF, id("d.pdf"), 1);
        assertThat(names()).containsExactly("a.pdf", "d.pdf", "b.pdf", "c.pdf");
        drafts.move(me, LTCF, id("a.pdf"), 99);
        assertThat(names()).containsExactly("d.pdf", "b.pdf", "c.pdf", "a.pdf");
        drafts.move(me, LTCF, id("c.pdf"), -1);
        assertThat(names()).containsExactly("c.pdf", "d.pdf", "b.pdf", "a.pdf");
        drafts.remove(me, LTCF, id("d.pdf"));
        drafts.remove(me, LTCF, UUID.randomUUID());
        gather("e.pdf");
        assertThat(names()).containsExactly("c.pdf", "b.pdf", "a.pdf", "e.pdf");
    }

    @Test
    void aDraftIsOnesOwnAndForOneSubject() throws Exception {
        gather("a.pdf");
        UUID somebody = UUID.randomUUID();
        drafts.remove(somebody, LTCF, id("a.pdf"));
        drafts.move(me, "screener", id("a.pdf"), 3);
        drafts.discard(somebody, LTCF, List.of(id("a.pdf")));
        drafts.discard(me, "screener", List.of(id("a.pdf")));
        assertThat(drafts.files(somebody, LTCF)).isEmpty();
        assertThat(drafts.files(me, "screener")).isEmpty();
        assertThat(names()).containsExactly("a.pdf");
    }
}
