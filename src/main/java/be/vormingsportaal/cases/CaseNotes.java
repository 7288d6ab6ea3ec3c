package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.engine.CaseSubjects;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what staff noted about cases. Whoever wrote a note takes it back on the same day, and nobody changes one. */
@Service
@Transactional
public class CaseNotes {

    private final CaseNoteRepository notes;
    private final CaseSubjects subjects;
    private final CaseRecords records;
    private final Clock clock;

    CaseNotes(CaseNoteRepository notes, CaseSubjects subjects, CaseRecords records, Clock clock) {
        this.notes = notes;
        this.subjects = subjects;
        this.records = records;
        this.clock = clock;
    }

    /** @throws NoSuchElementException when there is no such case */
    @RetryOnConflict
    public void add(String story, UUID businessKey, UUID author, String text) {
        CaseKey key = new CaseKey(story, businessKey);
        Optional<CaseSubject> subject = subject(key);
        notes.save(CaseNote.about(key, subject.flatMap(CaseSubject::person), author, text, clock.instant()));
    }

    /**
     * @return false when it is not the author's own of today, and stays
     * @throws NoSuchElementException when there is no such case
     */
    @RetryOnConflict
    public boolean takeBack(String story, UUID businessKey, UUID noteId, UUID author) {
        CaseKey key = new CaseKey(story, businessKey);
        subject(key);
        Optional<CaseNote> own =
                notes.findById(noteId).filter(note -> note.isAbout(key)).filter(note -> isOwnOfToday(note, author));
        own.ifPresent(notes::delete);
        return own.isPresent();
    }

    /** @return empty when only the engine knows the case */
    private Optional<CaseSubject> subject(CaseKey key) {
        Optional<CaseSubject> subject =
                Optional.ofNullable(subjects.of(List.of(key)).get(key));
        if (subject.isEmpty()) {
            records.find(key).orElseThrow();
        }
        return subject;
    }

    List<CaseNote> of(CaseKey key) {
        return notes.findByStoryAndBusinessKeyOrderByWrittenAt(key.story(), key.businessKey());
    }

    boolean isOwnOfToday(CaseNote note, UUID reader) {
        return note.writtenBy().equals(reader) && day(note.writtenAt()).equals(day(clock.instant()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Belgium.ZONE);
    }
}
