package be.vormingsportaal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds rows of a table by their {@code search_text}. The words as they were typed come first; words that are like them
 * are looked for only when there are few of those. It takes one statement or three, however many rows there are.
 */
@Component
@Transactional(readOnly = true)
public class TextSearch {

    /** So many rows are compared at most. Whoever gets more has to type more. */
    public static final int MOST = 200;

    /** When the words as typed give fewer than this, words that are like them are looked for. */
    private static final int FEW = 5;

    private final JdbcClient database;

    TextSearch(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was found.
     *
     * @param ids the best first
     * @param more whether there are others that were not looked at
     */
    public record Hits(List<UUID> ids, boolean more) {

        /** The best of them. */
        public List<UUID> first(int most) {
            return ids.subList(0, Math.min(most, ids.size()));
        }

        /** What was read for these ids, in their order. */
        public <T> List<T> inOrder(Collection<T> read, Function<T, UUID> id) {
            return read.stream()
                    .sorted(Comparator.comparing(one -> ids.indexOf(id.apply(one))))
                    .toList();
        }
    }

    private record Row(UUID id, String text) {}

    /** @param table a constant of the code; it has the columns {@code id} and {@code search_text} */
    public Hits find(String table, SearchQuery query) {
        List<Row> rows = new ArrayList<>(rows(table, query, false));
        boolean more = rows.size() > MOST;
        if (rows.size() < FEW) {
            Set<UUID> known = rows.stream().map(Row::id).collect(Collectors.toSet());
            database.sql("select prepare_resembling()").query(String.class).single();
            rows(table, query, true).stream()
                    .filter(row -> !known.contains(row.id()))
                    .forEach(rows::add);
        }
        Map<UUID, Double> likeness = new HashMap<>();
        rows.forEach(row -> likeness.put(row.id(), Likeness.of(query, row.text())));
        List<UUID> ids = rows.stream()
                .filter(row -> likeness.get(row.id()) > 0)
                .sorted(Comparator.comparing((Row row) -> likeness.get(row.id()))
                        .reversed()
                        .thenComparing(Row::text))
                .map(Row::id)
                .limit(MOST)
                .toList();
        return new Hits(ids, more);
    }

    private List<Row> rows(String table, SearchQuery query, boolean close) {
        Map<String, Object> values = new HashMap<>();
        String condition = query.words().stream()
                .map(word -> condition(word, close, values))
                .collect(Collectors.joining(" and "));
        return database.sql("select id, search_text from " + table + " where " + condition + " limit " + (MOST + 1))
                .params(values)
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private static String condition(String word, boolean close, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        ways.add("search_text like " + name(SearchQuery.pattern(word), values));
        if (close) {
            ways.add("resembles(" + name(word, values) + ", search_text)");
            SearchQuery.closePatterns(word).forEach(pattern -> ways.add("search_text like " + name(pattern, values)));
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private static String name(String value, Map<String, Object> values) {
        String name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
