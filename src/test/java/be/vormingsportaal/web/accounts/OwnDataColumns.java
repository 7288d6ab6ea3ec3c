package be.vormingsportaal.web.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of each column when a person takes their own data along, as the file says. */
final class OwnDataColumns {

    /** Where every column of the portal's tables is listed. */
    static final String FILE = "src/test/resources/own-data-columns.txt";

    private static final Pattern LINE = Pattern.compile("(\\S+) +(->|:) +(\\S.*)");
    private static final Pattern ACCOUNT =
            Pattern.compile("(.*_)?(account|owner|trainer|person|user)_id|.*_by|aggregate|principal_name");
    private static final Pattern NAME_OR_ADDRESS = Pattern.compile("(.*_)?(name|email|phone)");

    /**
     * A column of a table.
     *
     * @param refersToAccount whether it is a foreign key to an account
     */
    record Column(String table, String name, boolean refersToAccount) {

        /** Whether it is a foreign key to an account, or is called like one. */
        boolean leadsToAccount() {
            return refersToAccount || ACCOUNT.matcher(name).matches();
        }

        /** No line for a whole table covers what leads to an account, or by its name holds a name or an address. */
        private boolean isPersonal() {
            return leadsToAccount() || NAME_OR_ADDRESS.matcher(name).matches();
        }

        @Override
        public String toString() {
            return table + "." + name;
        }

        private Stream<String> keys() {
            return isPersonal() ? Stream.of(toString()) : Stream.of(toString(), table + ".*", "*." + name);
        }
    }

    /** By column, the fields in which it is handed out; none when it is left out for the reason that stands there. */
    private final Map<String, Set<String>> lines = new LinkedHashMap<>();

    static OwnDataColumns declared() throws IOException {
        OwnDataColumns columns = new OwnDataColumns();
        try (Stream<String> lines = Files.lines(Path.of(FILE))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(columns::add);
        }
        return columns;
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("Neither 'column -> field' nor 'column : reason' in " + FILE + ": " + line);
        }
        Set<String> fields =
                parts.group(2).equals(":") ? Set.of() : Set.of(parts.group(3).split(", *"));
        if (lines.put(parts.group(1), fields) != null) {
            throw new IllegalStateException(parts.group(1) + " stands twice in " + FILE);
        }
    }

    /** The columns of which the file says nothing. */
    List<String> missing(Collection<Column> schema) {
        return schema.stream()
                .filter(column -> column.keys().noneMatch(lines::containsKey))
                .map(Column::toString)
                .toList();
    }

    /** The lines that hold for no column. */
    List<String> stale(Collection<Column> schema) {
        Set<String> known = schema.stream().flatMap(Column::keys).collect(Collectors.toSet());
        return lines.keySet().stream().filter(Predicate.not(known::contains)).toList();
    }

    /** In words, where the list and what was handed out differ. */
    List<String> notLike(Set<String> handedOut) {
        return Stream.concat(
                        fields().stream()
                                .filter(field -> !handedOut.contains(field))
                                .map(field -> field + ": listed in " + FILE + ", but no OwnData hands it out"),
                        handedOut.stream()
                                .filter(field -> !fields().contains(field))
                                .map(field -> field + ": handed out, but of no column in " + FILE))
                .sorted()
                .toList();
    }

    /** What is handed out, each as {@code section.field}. */
    Set<String> fields() {
        return lines.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
