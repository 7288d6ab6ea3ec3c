package be.vormingsportaal.documents.storage;

import static be.vormingsportaal.documents.storage.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.documents.SampleFiles;
import be.vormingsportaal.documents.SamplePdfs;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.StoreResult.Refused;
import be.vormingsportaal.documents.storage.StoreResult.Stored;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeping documents, giving them out, and forgetting those that nobody wants. */
@PortalTest
class DocumentsTests {

    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    ContentCleanup sweep;

    @Autowired
    ContentStore store;

    @Autowired
    DocumentSettings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Test
    void materialIsKeptAsItIs() throws Exception {
        byte[] slides = SampleFiles.zip(
                "[Content_Types].xml",
                "<Types/>",
                "ppt/presentation.xml",
                UUID.randomUUID().toString());
        UUID document = stored(upload("les.pptx", slides));
        DocumentView view = documents.find(document).orElseThrow();
        assertThat(view.mediaType()).isEqualTo(FileKind.PPTX.mediaType());
        assertThat(view.pages()).isZero();
        assertThat(view.hasPreview()).isFalse();
        assertThat(documents.preview(document)).isEmpty();
        assertThat(documents.content(document).getContentAsByteArray()).isEqualTo(slides);
        assertThat(documents.content(document).contentLength()).isEqualTo(slides.length);
    }

    @Test
    void materialOfAnotherKindIsRefusedAndLeavesNothingBehind() throws Exception {
        List<Path> before = Workbench.files(settings.folder());
        assertThat(documents.store(upload("virus.exe", SamplePdfs.text("MZ virus"))))
                .isEqualTo(new Refused(new Refusal(
                        "virus.exe",
                        RefusalReason.NOT_SUPPORTED,
                        List.of("PDF, JPEG, PNG, DOCX, XLSX, PPTX, MP4, MP3"))));
        assertThat(Workbench.files(settings.folder())).isEqualTo(before);
    }

    @Test
    void theSameContentIsOnDiskOnceForTwoDocuments() throws Exception {
        byte[] pdf = DraftStory.anyPdf(1);
        UUID one = stored(upload("a.pdf", pdf));
        List<Path> before = Workbench.files(settings.folder());
        UUID other = stored(upload("b.pdf", pdf));
        assertThat(other).isNotEqualTo(one);
        assertThat(documents.find(other).orElseThrow().sha256())
                .isEqualTo(documents.find(one).orElseThrow().sha256());
        assertThat(Workbench.files(settings.folder())).isEqualTo(before);
    }

    @Test
    void aDocumentThatNobodyClaimedIsSweptAfterADay() throws Exception {
        clock.set(clock.instant());
        UUID document = stored(upload("a.pdf", DraftStory.anyPdf(1)));
        Path content = path(document);
        clock.forward(A_DAY);
        sweep.sweep();
        assertThat(documents.find(document)).isPresent();
        clock.forward(A_SECOND);
        sweep.sweep();
        assertThat(documents.find(document)).isEmpty();
        assertThat(content).exists();
        makeOld(content);
        sweep.sweep();
        assertThat(content).doesNotExist();
    }

    @Test
    void aClaimedDocumentStaysWithItsPreviewUntilItIsReleased() throws Exception {
        clock.set(clock.instant());
        UUID document = stored(upload("a.pdf", DraftStory.anyPdf(1)));
        documents.claim(document);
        Path content = path(document);
        makeOld(content);
        makeOld(documents.preview(document).orElseThrow().getFile().toPath());
        clock.forward(A_DAY.plus(A_SECOND));
        sweep.sweep();
        assertThat(documents.content(document).exists()).isTrue();
        assertThat(documents.preview(document).orElseThrow().exists()).isTrue();
        documents.release(document);
        sweep.sweep();
        assertThat(documents.find(document)).isEmpty();
        assertThat(content).doesNotExist();
    }

    @Test
    void aClaimIsForgottenWithTheTransactionAroundIt() throws Exception {
        clock.set(clock.instant());
        UUID document = stored(upload("a.pdf", DraftStory.anyPdf(1)));
        transaction.executeWithoutResult(status -> {
            documents.claim(document);
            status.setRollbackOnly();
        });
        clock.forward(A_DAY.plus(A_SECOND));
        sweep.sweep();
        assertThat(documents.find(document)).isEmpty();
    }

    @Test
    void contentThatTwoDocumentsShareStaysForTheOther() throws Exception {
        clock.set(clock.instant());
        byte[] pdf = DraftStory.anyPdf(1);
        UUID kept = stored(upload("a.pdf", pdf));
        UUID unwanted = stored(upload("b.pdf", pdf));
        documents.claim(kept);
        makeOld(path(kept));
        clock.forward(A_DAY.plus(A_SECOND));
        sweep.sweep();
        assertThat(documents.find(unwanted)).isEmpty();
        assertThat(documents.content(kept).exists()).isTrue();
    }

    @Test
    void filesOfADraftAreSweptAfterADay() throws Exception {
        clock.set(clock.instant());
        UUID me = UUID.randomUUID();
        drafts.add(me, "ltcf", List.of(upload("a.pdf", DraftStory.anyPdf(1))));
        clock.forward(A_DAY);
        drafts.add(me, "ltcf", List.of(upload("b.pdf", DraftStory.anyPdf(1))));
        clock.forward(A_SECOND);
        sweep.sweep();
        assertThat(drafts.files(me, "ltcf")).extracting(DraftFile::fileName).containsExactly("b.pdf");
        clock.forward(A_DAY);
        sweep.sweep();
        assertThat(drafts.files(me, "ltcf")).isEmpty();
    }

    @Test
    void whatBrokeOffWithItsNodeIsSweptAfterADay() throws Exception {
        Path fresh = Files.createFile(store.temporary());
        Path old = Files.createFile(store.temporary());
        makeOld(old);
        sweep.sweep();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        Files.delete(fresh);
    }

    @Test
    void contentThatComesBackWhileItIsSweptStays() throws Exception {
        byte[] pdf = DraftStory.anyPdf(1);
        try (ReceivedFile received = store.receive(upload("a.pdf", pdf).content(), settings.maxBytes())) {
            store.keep(received);
            Path content = store.path(received.sha256());
            makeOld(content);
            assertThat(store.refresh(received.sha256())).isTrue();
            sweep.sweep();
            assertThat(content).exists();
            makeOld(content);
            sweep.sweep();
            assertThat(content).doesNotExist();
            assertThat(store.refresh(received.sha256())).isFalse();
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        UUID nothing = UUID.randomUUID();
        assertThat(documents.find(nothing)).isEmpty();
        assertThat(documents.preview(nothing)).isEmpty();
        assertThatThrownBy(() -> documents.content(nothing)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> documents.claim(nothing)).isInstanceOf(NoSuchElementException.class);
        documents.release(nothing);
    }

    private UUID stored(Upload upload) {
        return ((Stored) documents.store(upload)).documentId();
    }

    private Path path(UUID document) {
        return store.path(documents.find(document).orElseThrow().sha256());
    }

    private static void makeOld(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(A_DAY).minusSeconds(60)));
    }
}
