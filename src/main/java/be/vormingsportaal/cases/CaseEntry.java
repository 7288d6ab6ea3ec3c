package be.vormingsportaal.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells one thing that happened in a case.
 *
 * @param by who did it; empty when the sentence says so, or when the reader is not told
 * @param retractable the note, when the reader may take it back
 */
public record CaseEntry(Kind kind, Instant at, String sentence, Optional<String> by, Optional<UUID> retractable) {

    /** What kind of thing it is. */
    public enum Kind {
        /** It decided how the case went on. */
        TURN,
        DETAIL,
        MAIL,
        NOTE
    }

    /** Whether it is shown to whoever does not ask for everything. */
    public boolean isMain() {
        return kind == Kind.TURN || kind == Kind.NOTE;
    }

    static CaseEntry of(Kind kind, Instant at, String sentence, Optional<String> by) {
        return new CaseEntry(kind, at, sentence, by, Optional.empty());
    }
}
