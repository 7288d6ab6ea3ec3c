package be.vormingsportaal.web.imports;

import be.vormingsportaal.imports.caregivers.ImportRowView;
import be.vormingsportaal.imports.caregivers.LineKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of an import that a page shows.
 *
 * @param counts how many rows of each kind the import has; kinds without a row are left out
 * @param onlyErrors whether the page shows errors only
 * @param number of the page, from 1
 * @param pages how many there are, at least one
 */
record ImportPage(
        List<ImportRowView> lines,
        Map<LineKind, Integer> counts,
        int total,
        boolean onlyErrors,
        int number,
        int pages) {

    private static final int SIZE = 50;

    /** @param wanted number of the page, from 1; a page that does not exist means the nearest one */
    static ImportPage of(List<ImportRowView> all, boolean onlyErrors, int wanted) {
        Map<LineKind, Integer> counts = new EnumMap<>(LineKind.class);
        all.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        List<ImportRowView> shown = onlyErrors
                ? all.stream().filter(line -> line.kind() == LineKind.ERROR).toList()
                : all;
        int pages = Math.max(1, (shown.size() + SIZE - 1) / SIZE);
        int number = Math.min(Math.max(wanted, 1), pages);
        List<ImportRowView> lines =
                shown.subList(Math.min((number - 1) * SIZE, shown.size()), Math.min(number * SIZE, shown.size()));
        return new ImportPage(lines, counts, all.size(), onlyErrors, number, pages);
    }

    public int errors() {
        return counts.getOrDefault(LineKind.ERROR, 0);
    }

    /** Whether starting it would change anything. */
    public boolean hasWork() {
        return sound() > counts.getOrDefault(LineKind.NOTHING, 0);
    }

    /** The number of rows that are carried out when it starts. */
    public int sound() {
        return total - errors();
    }
}
