package be.vormingsportaal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
 * are looked for only when there are few of those. It takes one statement or four, however many rows and kinds there are.
 */
@Component
@Transactional(readOnly = true)
public class TextSearch {

    /** So many rows are compared at most. Whoever gets more has to type more. */
    public static final int MOST = 100;

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

    public Hits find(SearchKind kind, SearchQuery query) {
        return find(EnumSet.of(kind), query).get(kind);
    }

    /**
     * Where there are enough people as typed, other kinds are not looked for by words that are like them either.
     *
     * @return hits of each of these kinds, also where there are none
     */
    public Map<SearchKind, Hits> find(Set<SearchKind> kinds, SearchQuery query) {
        Map<SearchKind, Set<Row>> found = rows(kinds, query, false);
        Map<SearchKind, Hits> hits = new EnumMap<>(SearchKind.class);
        found.forEach((kind, rows) -> hits.put(kind, best(rows, query, rows.size() > MOST)));
        Set<SearchKind> few = kinds.stream()
                .filter(kind -> found.get(kind).size() < FEW)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SearchKind.class)));
        if (!few.isEmpty() && (few.contains(SearchKind.PEOPLE) || !kinds.contains(SearchKind.PEOPLE))) {
            database.sql("select prepare_resembling(?)")
                    .param(query.alike())
                    .query(String.class)
                    .single();
            rows(few, query, true).forEach((kind, close) -> {
                close.addAll(found.get(kind));
                hits.put(kind, best(close, query, false));
            });
            database.sql("select forget_resembling()").query(String.class).single();
        }
        return hits;
    }

    private static Hits best(Set<Row> rows, SearchQuery query, boolean more) {
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

    private Map<SearchKind, Set<Row>> rows(Set<SearchKind> kinds, SearchQuery query, boolean close) {
        Map<String, Object> values = new HashMap<>();
        String condition = query.words().stream()
                .map(word -> condition(word, close, values))
                .collect(Collectors.joining(" and "));
        Map<SearchKind, Set<Row>> rows = new EnumMap<>(SearchKind.class);
        kinds.forEach(kind -> rows.put(kind, new LinkedHashSet<>()));
        database.sql(kinds.stream()
                        .map(kind -> "(select '" + kind.name() + "', id, search_text from " + kind.table() + " where "
                                + condition + " limit " + (MOST + 1) + ")")
                        .collect(Collectors.joining(" union all ")))
                .params(values)
                .query(row -> {
                    rows.get(SearchKind.valueOf(row.getString(1)))
                            .add(new Row(row.getObject(2, UUID.class), row.getString(3)));
                });
        return rows;
    }

    /** Patterns come first, since a database finds them out sooner than how alike two words are. */
    private static String condition(String word, boolean close, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        ways.add("search_text like " + name(SearchQuery.pattern(word), values));
        if (close) {
            SearchQuery.closePatterns(word).forEach(pattern -> ways.add("search_text like " + name(pattern, values)));
            if (SearchQuery.hasTrigrams(word)) {
                ways.add("resembles(" + name(word, values) + ", search_text)");
            }
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private static String name(String value, Map<String, Object> values) {
        String name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
