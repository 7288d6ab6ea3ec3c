package be.vormingsportaal.billing.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Statements that are missing between others. Nothing is missing before the first one that was read.
 *
 * @param first number of the first one that is missing
 * @param last number of the last one that is missing
 */
public record StatementGap(int year, int first, int last) {

    /** How many numbers are missing. */
    public int size() {
        return last - first + 1;
    }

    /**
     * The gaps in what was read, in the order of the numbers. With which number a year ended cannot be seen from the
     * numbers.
     */
    public static List<StatementGap> in(Collection<StatementNumber> read) {
        List<StatementGap> gaps = new ArrayList<>();
        StatementNumber before = null;
        for (StatementNumber number : new TreeSet<>(read)) {
            if (before != null) {
                int expected = begunAnew(before, number) ? 1 : before.number() + 1;
                if (number.number() > expected) {
                    gaps.add(new StatementGap(number.year(), expected, number.number() - 1));
                }
            }
            before = number;
        }
        return gaps;
    }

    /** Most banks begin anew each year, at 1; some never do. */
    private static boolean begunAnew(StatementNumber before, StatementNumber number) {
        return number.year() != before.year() && number.number() <= before.number();
    }
}
