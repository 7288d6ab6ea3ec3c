package be.vormingsportaal.cases;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.cases.CaseEntry.Kind;
import be.vormingsportaal.cases.CaseRecord.Passed;
import be.vormingsportaal.cases.CaseRecord.Standing;
import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.mail.SentMails;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff all there is about a case. */
@Service
@Transactional(readOnly = true)
public class CaseDesk {

    /** A mail that a case asked for may leave when the case is over. Other mails about the same leave at other times. */
    private static final Duration AFTER_END = Duration.ofHours(1);

    private final CaseFiles cases;
    private final CaseTelling telling;
    private final CaseNames names;
    private final SentMails mails;
    private final CaseNotes notes;

    CaseDesk(CaseFiles cases, CaseTelling telling, CaseNames names, SentMails mails, CaseNotes notes) {
        this.cases = cases;
        this.telling = telling;
        this.names = names;
        this.mails = mails;
        this.notes = notes;
    }

    /**
     * @param story key of the process, or kind of the notice
     * @param reader the member of staff who looks
     * @return empty when there is no such case, and nothing that it could be about
     */
    public Optional<CaseView> find(String story, UUID businessKey, UUID reader) {
        CaseKey key = new CaseKey(story, businessKey);
        Optional<CaseRecord> found = cases.record(key);
        Map<CaseKey, CaseSubject> subjects = cases.subjects(key, found);
        if (found.isEmpty() && !subjects.containsKey(key)) {
            return Optional.empty();
        }
        List<CaseNote> written = notes.of(key);
        Map<UUID, AccountView> people = names.people(mentioned(found, written));
        Function<UUID, Optional<String>> naming = id ->
                Optional.ofNullable(people.get(id)).map(person -> person.name().full());
        List<CaseEntry> timeline = Stream.of(
                        found.stream().flatMap(known -> telling.passed(known, naming).stream()),
                        telling.mails(mailsOf(key, found)).stream(),
                        written.stream().map(note -> entry(note, reader, naming)))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(CaseEntry::at))
                .toList();
        return Optional.of(cases.view(
                key,
                found,
                subjects,
                timeline,
                found.map(known -> telling.waits(known, naming)).orElse(List.of())));
    }

    /** The model of a case as XML; empty when the engine does not keep the case. */
    public Optional<byte[]> model(String story, UUID businessKey) {
        return cases.model(new CaseKey(story, businessKey));
    }

    private List<SentMails.Kept> mailsOf(CaseKey key, Optional<CaseRecord> found) {
        Instant until = found.flatMap(CaseRecord::ended)
                .map(ended -> ended.plus(AFTER_END))
                .orElse(Instant.MAX);
        Instant since = found.map(CaseRecord::began).orElse(Instant.MIN);
        return mails.about(key.businessKey()).stream()
                .filter(mail -> !mail.at().isBefore(since) && mail.at().isBefore(until))
                .toList();
    }

    private CaseEntry entry(CaseNote note, UUID reader, Function<UUID, Optional<String>> naming) {
        Optional<UUID> own = notes.isOwnOfToday(note, reader) ? Optional.of(note.id()) : Optional.empty();
        return new CaseEntry(Kind.NOTE, note.writtenAt(), note.text(), naming.apply(note.writtenBy()), own);
    }

    private static Set<UUID> mentioned(Optional<CaseRecord> found, List<CaseNote> notes) {
        return Stream.of(
                        found.stream()
                                .flatMap(known ->
                                        known.passed().stream().map(Passed::by).flatMap(Optional::stream)),
                        found.stream()
                                .flatMap(known -> known.standing().stream()
                                        .map(Standing::holder)
                                        .flatMap(Optional::stream)),
                        notes.stream().map(CaseNote::writtenBy))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }
}
