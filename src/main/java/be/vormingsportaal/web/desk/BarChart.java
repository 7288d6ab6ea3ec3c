package be.vormingsportaal.web.desk;

import be.vormingsportaal.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table, and bars of the same numbers. Everything that the picture needs is computed here, in units of the picture, because a
 * page may contain no styles.
 *
 * @param key its words in the bundle are {@code figures.<key>}
 * @param series the parts of each bar
 * @param rows also those in which there is nothing
 * @param totals of each series
 * @param isMoney whether the numbers are cents
 */
public record BarChart(String key, List<String> series, List<Row> rows, List<Long> totals, boolean isMoney) {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 26;
    private static final int BARS_FROM = 86;

    /** This leaves room for a number behind the longest bar. */
    private static final int LONGEST_BAR = WIDTH - BARS_FROM - 80;

    /** A part that is narrower says its number in the table alone. */
    private static final int ROOM_FOR_NUMBER = 22;

    /**
     * A row of the table, and its bar.
     *
     * @param counts of each series
     * @param parts those of length zero are left out
     */
    public record Row(String name, List<Long> counts, long total, int y, List<Part> parts, int end) {}

    /** @param series its place among the series */
    public record Part(int series, int x, int width, long count) {

        /** Whether its number stands in it. */
        public boolean isWide() {
            return width >= ROOM_FOR_NUMBER;
        }

        public int middle() {
            return x + width / 2;
        }
    }

    /** @param counts of each row, in the order of the series */
    static BarChart of(String key, List<String> series, List<String> names, List<List<Long>> counts) {
        return of(key, series, names, counts, false);
    }

    /** @param cents of each row */
    static BarChart ofMoney(String key, String series, List<String> names, List<Long> cents) {
        return of(key, List.of(series), names, cents.stream().map(List::of).toList(), true);
    }

    private static BarChart of(
            String key, List<String> series, List<String> names, List<List<Long>> counts, boolean isMoney) {
        long most = Math.max(1, counts.stream().mapToLong(BarChart::sum).max().orElse(1));
        List<Row> rows = IntStream.range(0, names.size())
                .mapToObj(i -> row(names.get(i), counts.get(i), i * HEIGHT, most))
                .toList();
        List<Long> totals = IntStream.range(0, series.size())
                .mapToObj(i -> counts.stream().mapToLong(row -> row.get(i)).sum())
                .toList();
        return new BarChart(key, series, rows, totals, isMoney);
    }

    private static Row row(String name, List<Long> counts, int y, long most) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < counts.size(); i++) {
            int x = length(before, most);
            before += counts.get(i);
            if (counts.get(i) > 0) {
                parts.add(new Part(i, BARS_FROM + x, Math.max(1, length(before, most) - x), counts.get(i)));
            }
        }
        return new Row(name, counts, sum(counts), y, parts, BARS_FROM + length(before, most));
    }

    private static int length(long count, long most) {
        return (int) Math.round((double) count * LONGEST_BAR / most);
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return rows.size() * HEIGHT;
    }

    public long total() {
        return sum(totals);
    }

    public boolean isEmpty() {
        return total() == 0;
    }

    /** The row with most; empty when there is nothing in any. */
    public Optional<Row> highest() {
        return rows.stream()
                .filter(row -> row.total() > 0)
                .reduce((first, second) -> second.total() > first.total() ? second : first);
    }

    /** A number as people read it. */
    public String show(long number) {
        return isMoney ? Money.ofCents(number).display() : Long.toString(number);
    }
}
