package be.vormingsportaal.shared;

import java.util.List;
import java.util.function.IntFunction;
import org.springframework.data.domain.Page;

/**
 * One page of a list that is too long to show at once.
 *
 * @param items what stands on this page
 * @param total how many there are on all pages
 * @param index which page this is, from 0
 * @param pages how many pages there are; 0 when nothing was found
 */
public record PageOf<T>(List<T> items, long total, int index, int pages) {

    /** Every list of the portal shows so many at once. */
    public static final int SIZE = 50;

    /** One page with all items. */
    public static <T> PageOf<T> whole(List<T> items) {
        return new PageOf<>(items, items.size(), 0, 1);
    }

    /**
     * A page of a list that was counted already.
     *
     * @param asked from 0; when there is no such page, the last one is read
     * @param reading the items of a page, which is from 0
     */
    public static <T> PageOf<T> counted(long total, int asked, IntFunction<List<T>> reading) {
        int pages = (int) ((total + SIZE - 1) / SIZE);
        int index = Math.max(0, Math.min(asked, pages - 1));
        return new PageOf<>(reading.apply(index), total, index, pages);
    }

    /**
     * A page of a list that is counted while it is read.
     *
     * @param asked from 0; when there is no such page, the last one is read
     */
    public static <T> PageOf<T> searched(int asked, IntFunction<Page<T>> search) {
        Page<T> found = search.apply(asked);
        if (found.isEmpty() && found.getTotalElements() > 0) {
            found = search.apply(found.getTotalPages() - 1);
        }
        return of(found);
    }

    public static <T> PageOf<T> of(Page<T> found) {
        return new PageOf<>(found.getContent(), found.getTotalElements(), found.getNumber(), found.getTotalPages());
    }

    /** The same page with these items in place of its own. */
    public <R> PageOf<R> with(List<R> others) {
        return new PageOf<>(others, total, index, pages);
    }

    /** The number of this page, counted from 1 as people do. */
    public int number() {
        return index + 1;
    }
}
