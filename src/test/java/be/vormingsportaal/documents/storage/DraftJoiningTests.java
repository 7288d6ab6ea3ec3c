package be.vormingsportaal.documents.storage;

import static be.vormingsportaal.documents.storage.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.checks.SampleImages;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.joining.JoinResult.Joined;
import be.vormingsportaal.documents.joining.JoinResult.Refused;
import be.vormingsportaal.testing.PortalTest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Joining the files of a draft. */
@PortalTest
class DraftJoiningTests extends DraftStory {

    @Test
    void aSinglePdfIsKeptByteForByte() throws Exception {
        byte[] pdf = anyPdf(3);
        drafts.add(me, LTCF, List.of(upload("a.pdf", pdf)));
        UUID document = joined();
        assertThat(documents.content(document).getContentAsByteArray()).isEqualTo(pdf);
        DocumentView view = documents.find(document).orElseThrow();
        assertThat(view.pages()).isEqualTo(3);
        assertThat(view.bytes()).isEqualTo(pdf.length);
        assertThat(view.mediaType()).isEqualTo("application/pdf");
        assertThat(view.hasPreview()).isTrue();
    }

    @Test
    void severalFilesBecomeOnePdfAndTheDraftStays() throws Exception {
        drafts.add(
                me,
                LTCF,
                List.of(
                        upload("a.pdf", anyPdf(2)),
                        upload("b.jpg", anyJpeg()),
                        upload("c.png", SampleImages.png(30, 20, 1))));
        Joined joined = (Joined) drafts.join(me, LTCF);
        UUID document = joined.documentId();
        DocumentView view = documents.find(document).orElseThrow();
        assertThat(view.pages()).isEqualTo(4);
        assertThat(documents.content(document).contentLength()).isEqualTo(view.bytes());
        assertThat(documents.preview(document).orElseThrow().getContentAsByteArray())
                .startsWith(0x89, 'P', 'N', 'G');
        assertThat(drafts.files(me, LTCF)).hasSize(3);
        drafts.discard(me, LTCF, joined.fileIds());
        assertThat(drafts.files(me, LTCF)).isEmpty();
        assertThat(documents.content(document).exists()).isTrue();
    }

    @Test
    void aFileThatCameAfterTheJoiningStays() throws Exception {
        gather("a.pdf", "b.pdf");
        Joined joined = (Joined) drafts.join(me, LTCF);
        gather("c.pdf");
        drafts.discard(me, LTCF, joined.fileIds());
        assertThat(names()).containsExactly("c.pdf");
        assertThat(drafts.files(me)).containsOnlyKeys(LTCF);
    }

    @Test
    void aSingleImageBecomesAPdf() throws Exception {
        drafts.add(me, LTCF, List.of(upload("b.jpg", anyJpeg())));
        assertThat(documents.find(joined()).orElseThrow().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void tooManyPagesTogetherAreRefusedAndLeaveNothingBehind() throws Exception {
        drafts.add(me, LTCF, List.of(upload("a.pdf", anyPdf(150)), upload("b.pdf", anyPdf(51))));
        List<Path> before = files();
        assertThat(drafts.join(me, LTCF))
                .isEqualTo(new Refused(List.of(new Refusal("b.pdf", RefusalReason.TOO_MANY_PAGES, List.of(200)))));
        assertThat(files()).isEqualTo(before);
        assertThat(drafts.files(me, LTCF)).hasSize(2);
    }

    @Test
    void aDraftWithoutFilesJoinsToNothing() {
        assertThat(drafts.join(me, LTCF)).isEqualTo(new Refused(List.of()));
    }

    private UUID joined() {
        return ((Joined) drafts.join(me, LTCF)).documentId();
    }
}
