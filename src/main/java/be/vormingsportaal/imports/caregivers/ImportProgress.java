package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.RowState;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says how far an import is. The four numbers together are all rows of the file.
 *
 * @param done rows of which came what was wanted
 * @param failed rows of which it did not
 * @param leftOut rows that were wrong in the file, or whose address was tried too often
 * @param open rows that were not carried out, or not yet
 */
public record ImportProgress(int done, int failed, int leftOut, int open) {

    static ImportProgress of(List<RowCount> counts) {
        return new ImportProgress(
                sum(counts, count -> count.state() == RowState.DONE && !count.failed()),
                sum(counts, RowCount::failed),
                sum(counts, RowCount::leftOut),
                sum(counts, count -> count.state() == RowState.OPEN));
    }

    private static int sum(List<RowCount> counts, Predicate<RowCount> which) {
        return counts.stream().filter(which).mapToInt(RowCount::rows).sum();
    }

    public int total() {
        return handled() + open;
    }

    /** The rows of which is known what became of them. */
    public int handled() {
        return done + failed + leftOut;
    }

    /** The percentage, which is never a hundred before the end. */
    public int percent() {
        return total() == 0 ? 100 : (int) (100L * handled() / total());
    }
}
