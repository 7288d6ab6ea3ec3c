package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.Content;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.shared.RetryOnConflict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the rows of drafts. Each change holds the draft first, so that two requests of one person come one after the
 * other.
 */
@Service
@Transactional
class DraftRows {

    private final DraftRepository drafts;
    private final ContentStore store;
    private final DocumentSettings settings;
    private final Clock clock;

    DraftRows(DraftRepository drafts, ContentStore store, DocumentSettings settings, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Draft> drafts(UUID owner) {
        return drafts.findByOwnerIdOrderBySubject(owner);
    }

    @Transactional(readOnly = true)
    public List<GatheredFile> files(UUID owner, String subject) {
        return drafts.findByOwnerIdAndSubject(owner, subject).map(Draft::files).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID owner, String subject, String sha256) {
        return drafts.findByOwnerIdAndSubject(owner, subject).flatMap(draft -> draft.nameOf(sha256));
    }

    /** A first answer, before the work of a check. {@link #append} decides. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusal(UUID owner, String subject, String fileName, long bytes) {
        return drafts.findByOwnerIdAndSubject(owner, subject).flatMap(draft -> refusal(draft, fileName, bytes));
    }

    /** A file that comes again under its own name, as with a second click, is no news. */
    static Optional<Refusal> sameContent(String fileName, String known) {
        return fileName.equals(known)
                ? Optional.empty()
                : Optional.of(new Refusal(fileName, RefusalReason.SAME_CONTENT, List.of(known)));
    }

    @RetryOnConflict
    public Optional<Refusal> append(
            UUID owner, String subject, String fileName, ReceivedFile received, CheckedFile checked) {
        Draft draft = drafts.hold(owner, subject)
                .orElseGet(() -> drafts.saveAndFlush(Draft.started(owner, subject, clock.instant())));
        Optional<String> known = draft.nameOf(received.sha256());
        if (known.isPresent()) {
            return sameContent(fileName, known.get());
        }
        Optional<Refusal> refusal = refusal(draft, fileName, received.bytes());
        if (refusal.isEmpty()) {
            keep(received);
            draft.add(fileName, Content.of(received, checked), clock.instant());
            drafts.saveAndFlush(draft);
        }
        return refusal;
    }

    @RetryOnConflict
    public void remove(UUID owner, String subject, UUID fileId) {
        drafts.hold(owner, subject).ifPresent(draft -> draft.remove(fileId));
    }

    @RetryOnConflict
    public void move(UUID owner, String subject, UUID fileId, int position) {
        drafts.hold(owner, subject).ifPresent(draft -> draft.move(fileId, position));
    }

    @RetryOnConflict
    public void discard(UUID owner, String subject, Collection<UUID> fileIds) {
        drafts.hold(owner, subject).ifPresent(draft -> {
            fileIds.forEach(draft::remove);
            if (draft.files().isEmpty()) {
                drafts.delete(draft);
            }
        });
    }

    private Optional<Refusal> refusal(Draft draft, String fileName, long bytes) {
        if (draft.files().size() >= settings.maxFiles()) {
            return Optional.of(new Refusal(fileName, RefusalReason.TOO_MANY_FILES, List.of(settings.maxFiles())));
        }
        if (draft.bytes() + bytes > settings.maxDraftBytes().toBytes()) {
            return Optional.of(new Refusal(
                    fileName,
                    RefusalReason.DRAFT_TOO_LARGE,
                    List.of(settings.maxDraftBytes().toMegabytes())));
        }
        return Optional.empty();
    }

    /** The file is kept before the row, which never names a file that is not there. */
    private void keep(ReceivedFile received) {
        try {
            store.keep(received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
