package be.vormingsportaal.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Says where the facts stand that tell the cases of one story apart. A module declares one for each of its stories, over
 * its own tables. These texts become part of SQL, so that they are constants of the code. What is not said is empty.
 *
 * @param story key of a process, or the kind of a notice
 * @param tables what stands after {@code from}
 * @param id the column of type uuid that is the business key
 * @param columns SQL expressions by the name of the fact
 * @param wordsAreImpersonal whether what it is about never names a person
 */
public record CaseSubjectTable(
        String story, String tables, String id, Map<String, String> columns, boolean wordsAreImpersonal) {

    private static final Map<String, String> TYPES = types();

    public CaseSubjectTable {
        columns = Map.copyOf(columns);
    }

    /**
     * @param tables such as {@code transfer s}
     * @param id the column of type uuid that is the business key
     */
    public static CaseSubjectTable of(String story, String tables, String id) {
        return new CaseSubjectTable(story, tables, id, Map.of("id", id), false);
    }

    /** @param column id of an account */
    public CaseSubjectTable person(String column) {
        return with("person", column);
    }

    /** @param column id of an organisation */
    public CaseSubjectTable organisation(String column) {
        return with("organisation", column);
    }

    /** @param text an expression that gives text */
    public CaseSubjectTable number(String text) {
        return with("number", text);
    }

    /** @param amount an expression that gives cents */
    public CaseSubjectTable cents(String amount) {
        return with("cents", amount);
    }

    /** @param date an expression that gives a date */
    public CaseSubjectTable day(String date) {
        return with("day", date);
    }

    /** @param text an expression that gives text */
    public CaseSubjectTable about(String text) {
        return with("about", text);
    }

    /** @param text an expression that gives text about no person, so that the engine may keep it in names of tasks */
    public CaseSubjectTable impersonalAbout(String text) {
        return new CaseSubjectTable(story, tables, id, about(text).columns, true);
    }

    /**
     * @param prefix what stands before the id in the path of the page, such as {@code /beheer/facturen/}
     * @param column the id that ends the path
     */
    public CaseSubjectTable page(String prefix, String column) {
        return with("page", "'" + prefix + "' || cast(" + column + " as varchar(36))");
    }

    private CaseSubjectTable with(String fact, String expression) {
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.put(fact, Objects.requireNonNull(expression));
        return new CaseSubjectTable(story, tables, id, more, wordsAreImpersonal);
    }

    /** All facts of the cases that fulfil a condition, in the same columns for each story. */
    String select(String condition) {
        StringBuilder sql = new StringBuilder("select '" + story + "' as story");
        TYPES.forEach((fact, type) -> sql.append(", cast(")
                .append(columns.getOrDefault(fact, "null"))
                .append(" as ")
                .append(type)
                .append(") as subject_")
                .append(fact));
        return sql + " from " + tables + " where " + condition;
    }

    /** The expression of a fact; empty when this story has none. */
    Optional<String> column(String fact) {
        return Optional.ofNullable(columns.get(fact));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("id", "uuid");
        types.put("person", "uuid");
        types.put("organisation", "uuid");
        types.put("number", "varchar(200)");
        types.put("cents", "bigint");
        types.put("day", "date");
        types.put("about", "varchar(400)");
        types.put("page", "varchar(200)");
        return types;
    }
}
