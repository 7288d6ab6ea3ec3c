package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.RowState;
import java.util.Map;

/**
 * Says how far an import is.
 *
 * @param done rows that have a result
 * @param total rows that are carried out
 */
public record ImportProgress(int done, int total) {

    static ImportProgress of(Map<RowState, Integer> counts) {
        int done = counts.getOrDefault(RowState.DONE, 0) + counts.getOrDefault(RowState.FAILED, 0);
        return new ImportProgress(done, done + counts.getOrDefault(RowState.OPEN, 0));
    }

    /** The percentage, which is never a hundred before the end. */
    public int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }
}
