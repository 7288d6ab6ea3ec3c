package be.vormingsportaal.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A case as its page shows it.
 *
 * @param page path of the page of what the case is about
 * @param began empty when the engine does not keep the case any more
 * @param ended empty while it runs
 * @param outcome the sentence that says how it ended
 * @param timeline oldest first
 * @param picture empty for people who only get words
 * @param related cases that this one waits for or that wait for it, as far as the reader may see them
 * @param cockpit path of the page of the engine about it, while it runs
 */
public record CaseView(
        CaseTitle title,
        Optional<String> page,
        CaseState state,
        Optional<Instant> began,
        Optional<Instant> ended,
        Optional<String> outcome,
        List<CaseWait> waits,
        List<CaseEntry> timeline,
        Optional<CasePicture> picture,
        List<CaseTitle> related,
        Optional<String> cockpit) {

    /** What came to stand in the way, or has to be done. */
    public List<CaseWait> now() {
        return waits.stream().filter(wait -> !wait.isTimer()).toList();
    }

    /** What comes at a moment, the first one first. */
    public List<CaseWait> later() {
        return waits.stream().filter(CaseWait::isTimer).toList();
    }

    public List<CaseEntry> mainEntries() {
        return timeline.stream().filter(CaseEntry::isMain).toList();
    }

    /** The same for people outside the quality centre: no picture, no way into the engine, and nothing technical. */
    CaseView inWords(Predicate<CaseTitle> isOpen) {
        return new CaseView(
                title,
                Optional.empty(),
                state,
                began,
                ended,
                outcome,
                waits.stream().map(CaseWait::inWords).toList(),
                timeline,
                Optional.empty(),
                related.stream().filter(isOpen).toList(),
                Optional.empty());
    }
}
