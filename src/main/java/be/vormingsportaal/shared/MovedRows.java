package be.vormingsportaal.shared;

import java.util.Arrays;
import java.util.List;

/** The part of a merge that is the same for most rows: all of them go along, as they are. */
public abstract class MovedRows extends MergePart {

    private final AccountRows rows;
    private final String messageKey;
    private final List<String> moved;

    /**
     * @param messageKey of what goes along; its argument is the number of references
     * @param columns as {@code table.column}
     */
    protected MovedRows(AccountRows rows, String messageKey, String... columns) {
        super(columns);
        this.rows = rows;
        this.messageKey = messageKey;
        this.moved = Arrays.asList(columns);
    }

    @Override
    public List<Line> forecast(Merge merge) {
        int count = moved.stream()
                .mapToInt(column -> rows.count(column, merge.ended()))
                .sum();
        return count == 0 ? List.of() : List.of(Line.of(messageKey, count));
    }

    @Override
    public void carryOut(Merge merge) {
        moved.forEach(column -> rows.move(column, merge));
    }
}
