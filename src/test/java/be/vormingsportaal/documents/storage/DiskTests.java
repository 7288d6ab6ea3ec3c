package be.vormingsportaal.documents.storage;

import static be.vormingsportaal.documents.storage.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.documents.SamplePdfs;
import be.vormingsportaal.documents.content.Content;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.joining.JoinResult.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when the disk lets the portal down: a sentence, as for every file that is not taken. */
class DiskTests {

    private static final String LTCF = "ltcf";

    @TempDir
    Path folder;

    Workbench bench;
    DraftRows rows = mock(DraftRows.class);
    Drafts drafts;
    UUID me = UUID.randomUUID();

    @BeforeEach
    void bench() {
        bench = new Workbench(folder);
        drafts = new Drafts(
                rows,
                bench.intake,
                new DocumentAssembly(
                        bench.store, bench.joiner, bench.preview, bench.workload, mock(DocumentRows.class)));
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws Exception {
        Files.delete(bench.store.incoming());
        assertThat(drafts.add(me, LTCF, List.of(upload("a.pdf", SamplePdfs.pages(1)))))
                .containsExactly(new Refusal("a.pdf", RefusalReason.NOT_KEPT, List.of()));
    }

    @Test
    void whatCannotBeFoundIsNamedWhenItIsJoined() {
        Content gone = new Content("ab".repeat(32), 10, FileKind.PDF, 1);
        when(rows.files(me, LTCF)).thenReturn(List.of(GatheredFile.of(null, 0, "a.pdf", gone, Instant.EPOCH)));
        assertThat(drafts.join(me, LTCF))
                .isEqualTo(new Refused(List.of(new Refusal("a.pdf", RefusalReason.NOT_KEPT, List.of()))));
    }
}
