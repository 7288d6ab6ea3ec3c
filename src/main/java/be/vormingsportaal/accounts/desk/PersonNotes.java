package be.vormingsportaal.accounts.desk;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what staff write down about people. Only staff read it, and the person in a copy of their own data. */
@Service
@Transactional
public class PersonNotes {

    /** So many characters fit. */
    public static final int LONGEST = 2_000;

    private final PersonNoteRepository notes;
    private final AccountDirectory accounts;
    private final Clock clock;

    PersonNotes(PersonNoteRepository notes, AccountDirectory accounts, Clock clock) {
        this.notes = notes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PersonNoteView> about(UUID accountId, UUID reader) {
        List<PersonNote> found = notes.findByAccountIdOrderByWrittenAtDesc(accountId);
        Map<UUID, String> writers =
                accounts.findAll(found.stream().map(PersonNote::writtenBy).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(
                                AccountView::id, account -> account.name().full()));
        Instant now = clock.instant();
        return found.stream()
                .map(note -> new PersonNoteView(
                        note.id(),
                        note.text(),
                        note.writtenAt(),
                        writers.getOrDefault(note.writtenBy(), ""),
                        note.mayBeTakenBack(reader, now)))
                .toList();
    }

    /**
     * @param text at most {@link #LONGEST} characters
     * @throws java.util.NoSuchElementException when there is no such account
     */
    public void write(UUID accountId, String text, UUID writer) {
        accounts.find(accountId).orElseThrow();
        notes.save(new PersonNote(accountId, text, writer, clock.instant()));
    }

    /**
     * @return false when it may not be taken back, not any more, or was already
     * @throws java.util.NoSuchElementException when there is no such account
     */
    @RetryOnConflict
    public boolean takeBack(UUID accountId, UUID noteId, UUID by) {
        accounts.find(accountId).orElseThrow();
        Optional<PersonNote> own =
                notes.findByIdAndAccountId(noteId, accountId).filter(note -> note.mayBeTakenBack(by, clock.instant()));
        own.ifPresent(notes::delete);
        return own.isPresent();
    }
}
