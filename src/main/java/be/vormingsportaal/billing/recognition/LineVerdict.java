package be.vormingsportaal.billing.recognition;

import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a line after it was compared with all lines that were read before.
 *
 * @param earlier the line that is the same money, or may be; empty when it is new
 */
public record LineVerdict(ReadLine line, Kind kind, Optional<UUID> earlier) {

    /** Whether it was read before. */
    public enum Kind {
        /** It was not. */
        NEW,
        /** It certainly was. */
        REPEAT,
        /** Nobody can know it from the files. */
        DOUBT
    }

    static LineVerdict fresh(ReadLine line) {
        return new LineVerdict(line, Kind.NEW, Optional.empty());
    }

    boolean isNew() {
        return kind == Kind.NEW;
    }
}
