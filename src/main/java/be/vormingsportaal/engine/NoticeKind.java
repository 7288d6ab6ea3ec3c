package be.vormingsportaal.engine;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A kind of notice: one mail or one file that is sent once, and tried again until that worked. All kinds are cases of
 * the process {@code notice}. A module declares a bean for each of its kinds, and a {@link CaseTable} that says where
 * their rows stand. The Dutch words for a kind stand in the message bundle.
 *
 * @param name what the variable {@code kind} of a case holds; the name of the row, and never that of a process
 * @param priority of its job; the job with the highest priority runs first
 * @param historyKept how long the engine keeps what it knows of a case that is over
 * @param send sends it, for the row with this id; does no harm when it runs twice
 */
public record NoticeKind(String name, int priority, Duration historyKept, Consumer<UUID> send) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws IllegalArgumentException when the name has another form */
    public NoticeKind {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not fit for the name of a kind of notice: " + name);
        }
    }

    /** The key of the Dutch words for the kind with this name. */
    public static String messageKey(String name) {
        return "engine.notice." + name;
    }
}
