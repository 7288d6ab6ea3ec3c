package be.vormingsportaal.documents.storage;

import static be.vormingsportaal.documents.storage.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Empty drafts are swept too, whoever is at work meanwhile. */
@PortalTest
class ContentCleanupTests {

    private static final String LTCF = "ltcf";
    private static final Duration MORE_THAN_A_DAY = Duration.ofHours(25);

    @Autowired
    ContentCleanup sweep;

    @Autowired
    ContentStore store;

    @Autowired
    DocumentRows rows;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRepository repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    UUID me = UUID.randomUUID();

    @BeforeEach
    void anOldDraftWithoutFiles() {
        clock.set(clock.instant());
        add("a.pdf");
        drafts.remove(me, LTCF, drafts.files(me, LTCF).get(0).id());
        clock.forward(MORE_THAN_A_DAY);
    }

    @Test
    void anOldDraftWithoutFilesIsSwept() throws Exception {
        sweep.sweep();
        assertThat(repository.findByOwnerIdAndSubject(me, LTCF)).isEmpty();
    }

    @Test
    void aDraftThatGetsAFileMeanwhileStays() {
        CompletableFuture<Void> sweeping = transaction.execute(status -> {
            repository.hold(me, LTCF);
            CompletableFuture<Void> begun = CompletableFuture.runAsync(this::deleteEmptyDrafts);
            add("b.pdf");
            return begun;
        });
        assertThat(sweeping).succeedsWithin(Patience.MOST);
        assertThat(drafts.files(me, LTCF)).extracting(DraftFile::fileName).containsExactly("b.pdf");
    }

    @Test
    void whatCannotBeDeletedHoldsUpNothingElse() throws Exception {
        DocumentRows failing = mock(DocumentRows.class);
        when(failing.deleteUnclaimed(any())).thenThrow(new DataIntegrityViolationException("Somebody has it"));
        when(failing.deleteGathered(any())).thenThrow(new DataIntegrityViolationException("Somebody has it"));
        when(failing.inUse(any())).thenAnswer(call -> rows.inUse(call.getArgument(0)));
        new ContentCleanup(store, failing, clock).sweep();
        verify(failing).deleteEmptyDrafts(any());
    }

    private void add(String fileName) {
        try {
            drafts.add(me, LTCF, List.of(upload(fileName, DraftStory.anyPdf(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteEmptyDrafts() {
        rows.deleteEmptyDrafts(clock.instant().minus(Duration.ofHours(24)));
    }
}
