package be.vormingsportaal.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a module does with its rows when two accounts of one person become one ({@code
 * docs/adr/0025-merging-accounts.md}). Every module that keeps the id of an account has such parts. They are asked in
 * their order, within the transaction of whoever merges or looks at what would come of it.
 */
public abstract class MergePart {

    private final Set<String> columns;

    /** @param columns every column with the id of an account for which it answers, as {@code table.column} */
    protected MergePart(String... columns) {
        this.columns = Set.of(columns);
    }

    public Set<String> columns() {
        return columns;
    }

    /** Holds the rows that decide who was first. All parts do this before anything else of them is read. */
    public void hold(Merge merge) {}

    /** What staff have to do first; empty when nothing stands in the way. */
    public List<Line> obstacles(Merge merge) {
        return List.of();
    }

    /** What {@link #carryOut} does, for staff to read before. What does not change is not named. */
    public abstract List<Line> forecast(Merge merge);

    /** Gives the kept account what the ended one has. Nothing refers to the ended account any more afterwards. */
    public abstract void carryOut(Merge merge);

    /**
     * Which accounts become one.
     *
     * @param id of the merge itself, for what tells about it later
     * @param kept the account that stays
     * @param ended the account that is deleted
     */
    public record Merge(UUID id, UUID kept, UUID ended) {}

    /**
     * A sentence.
     *
     * @param messageKey of its text
     * @param arguments of that text: texts, numbers and days
     */
    public record Line(String messageKey, List<Object> arguments) {

        public static Line of(String messageKey, Object... arguments) {
            return new Line(messageKey, List.of(arguments));
        }
    }
}
