package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.FileNames;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.joining.JoinResult;
import be.vormingsportaal.documents.joining.JoinResult.Joined;
import be.vormingsportaal.documents.joining.JoinResult.Refused;
import be.vormingsportaal.documents.joining.Joiner.NotJoinedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Keeps the files that somebody is gathering and did not join yet: one draft for each owner and subject. Reading,
 * checking and joining take time, and therefore run outside a transaction. {@link DraftRows} has the transactions for
 * the rows.
 */
@Service
public class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final DraftRows rows;
    private final FileIntake intake;
    private final DocumentAssembly making;

    Drafts(DraftRows rows, FileIntake intake, DocumentAssembly making) {
        this.rows = rows;
        this.intake = intake;
        this.making = making;
    }

    /**
     * Keeps the good files at the end of the draft, in this order. A file that is in it already stays where it is.
     *
     * @return refusals of the other files, of which nothing is kept
     */
    public List<Refusal> add(UUID owner, String subject, List<Upload> uploads) {
        List<Refusal> refusals = new ArrayList<>();
        for (Upload upload : uploads) {
            String fileName = FileNames.shown(upload.fileName());
            add(owner, subject, fileName, upload).ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Refusal> add(UUID owner, String subject, String fileName, Upload upload) {
        try (ReceivedFile received = intake.receive(upload)) {
            Optional<String> known = rows.nameOf(owner, subject, received.sha256());
            if (known.isPresent()) {
                return DraftRows.sameContent(fileName, known.get());
            }
            Optional<Refusal> full = rows.refusal(owner, subject, fileName, received.bytes());
            if (full.isPresent()) {
                return full;
            }
            CheckedFile checked = intake.check(received, FileKind.PAGES);
            return rows.append(owner, subject, fileName, received, checked);
        } catch (UploadRefusedException e) {
            return Optional.of(e.of(fileName));
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(notKept(fileName, e));
        }
    }

    /**
     * The files of all drafts by subject, in the order of each draft. There are as many statements as for one draft.
     */
    public Map<String, List<DraftFile>> files(UUID owner) {
        return rows.drafts(owner).stream()
                .collect(Collectors.toMap(
                        Draft::subject,
                        draft -> draft.files().stream().map(GatheredFile::view).toList()));
    }

    /** They come in the order of the draft. */
    public List<DraftFile> files(UUID owner, String subject) {
        return rows.files(owner, subject).stream().map(GatheredFile::view).toList();
    }

    public void remove(UUID owner, String subject, UUID fileId) {
        rows.remove(owner, subject, fileId);
    }

    /** @param position from 0; a position that does not exist means the nearest one */
    public void move(UUID owner, String subject, UUID fileId, int position) {
        rows.move(owner, subject, fileId, position);
    }

    /**
     * Makes one PDF of the draft, which stays as it is. A single PDF is kept as it came, byte for byte, so that a
     * signature in it stays valid.
     *
     * @return refused without any refusal when the draft has no files
     */
    public JoinResult join(UUID owner, String subject) {
        List<GatheredFile> files = rows.files(owner, subject);
        if (files.isEmpty()) {
            return new Refused(List.of());
        }
        String firstName = files.get(0).fileName();
        try {
            boolean isReady = files.size() == 1 && files.get(0).content().kind() == FileKind.PDF;
            UUID document = isReady ? making.ofContent(files.get(0).content()) : making.ofParts(files);
            return new Joined(document, files.stream().map(GatheredFile::id).toList());
        } catch (NotJoinedException e) {
            return new Refused(List.of(e.refusal()));
        } catch (UploadRefusedException e) {
            return new Refused(List.of(e.of(firstName)));
        } catch (IOException e) {
            return new Refused(List.of(notKept(firstName, e)));
        }
    }

    /** Removes these files from the draft, which may have others by now. */
    public void discard(UUID owner, String subject, Collection<UUID> fileIds) {
        rows.discard(owner, subject, fileIds);
    }

    /** The disk is full, or cannot be reached. The people who run the portal read it in the log. */
    static Refusal notKept(String fileName, Exception cause) {
        LOG.error("A file could not be written or read", cause);
        return new Refusal(fileName, RefusalReason.NOT_KEPT, List.of());
    }
}
