package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.ExpiryCount;
import be.vormingsportaal.shared.Belgium;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says how many attests end in each month, as a table and as bars of the same numbers. Everything that the picture
 * needs is computed here, in units of the picture, because a page may contain no styles.
 *
 * @param instruments names, in the order of the parts of each bar; instruments of which nothing ends are left out
 * @param months every month, also those in which nothing ends
 * @param totals for each instrument
 */
public record ExpiryChart(List<String> instruments, List<Month> months, List<Long> totals) {

    private static final int WIDTH = 360;
    private static final int ROW = 26;
    private static final int BARS_FROM = 84;

    /** This leaves room for a number behind the longest bar. */
    private static final int LONGEST_BAR = WIDTH - BARS_FROM - 40;

    /**
     * One month.
     *
     * @param counts for each instrument
     * @param parts of the bar; parts of length zero are left out
     */
    public record Month(String name, List<Long> counts, long total, int y, List<Part> parts, int end) {}

    /** @param instrument its place among the instruments */
    public record Part(int instrument, int x, int width) {}

    static ExpiryChart of(YearMonth first, int months, Map<String, String> names, Collection<ExpiryCount> counts) {
        Map<String, String> shown = new LinkedHashMap<>(names);
        shown.keySet()
                .retainAll(counts.stream().map(ExpiryCount::instrumentCode).collect(Collectors.toSet()));
        Map<YearMonth, Map<String, Long>> byMonth = counts.stream()
                .collect(Collectors.groupingBy(
                        ExpiryCount::yearMonth, Collectors.toMap(ExpiryCount::instrumentCode, ExpiryCount::count)));
        long most = byMonth.values().stream().mapToLong(ExpiryChart::sum).max().orElse(1);
        List<Month> rows = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            Map<String, Long> found = byMonth.getOrDefault(month, Map.of());
            List<Long> each = shown.keySet().stream()
                    .map(code -> found.getOrDefault(code, 0L))
                    .toList();
            rows.add(month(name(month), each, sum(found), i * ROW, most));
        }
        List<Long> totals = shown.keySet().stream()
                .map(code -> byMonth.values().stream()
                        .mapToLong(found -> found.getOrDefault(code, 0L))
                        .sum())
                .toList();
        return new ExpiryChart(List.copyOf(shown.values()), rows, totals);
    }

    private static Month month(String name, List<Long> counts, long total, int y, long most) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < counts.size(); i++) {
            int x = length(before, most);
            before += counts.get(i);
            if (counts.get(i) > 0) {
                parts.add(new Part(i, BARS_FROM + x, Math.max(1, length(before, most) - x)));
            }
        }
        return new Month(name, counts, total, y, parts, BARS_FROM + length(total, most));
    }

    private static int length(long count, long most) {
        return (int) Math.round((double) count * LONGEST_BAR / most);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Belgium.LOCALE).replace(".", "") + " "
                + month.getYear();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return months.size() * ROW;
    }

    public long total() {
        return totals.stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEmpty() {
        return instruments.isEmpty();
    }
}
