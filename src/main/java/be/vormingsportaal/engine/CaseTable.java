package be.vormingsportaal.engine;

import java.util.regex.Pattern;

/**
 * Says in which table the aggregates of a process stand. A module declares one for each of its processes and for each
 * of its kinds of notice. These texts become part of SQL: they come from code only, and only a narrow form of them is
 * accepted all the same.
 *
 * @param story the process whose business key is the id of the aggregate: its key, or for a notice the name of its kind
 * @param table the table of the aggregates
 * @param idColumn its column of type uuid that is the business key
 * @param openCondition a comparison of one column, which says which rows need a running case; null when no row does,
 *     because the case may be over before its row is deleted
 */
public record CaseTable(String story, String table, String idColumn, String openCondition) {

    private static final Pattern STORY = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");
    private static final Pattern CONDITION =
            Pattern.compile("[a-z][a-z_]* (is null|is not null|= '[A-Z_]+'|in \\('[A-Z_]+'(, '[A-Z_]+')*\\))");

    /** @throws IllegalArgumentException when a part has another form */
    public CaseTable {
        require(story, STORY);
        require(table, NAME);
        require(idColumn, NAME);
        if (openCondition != null) {
            require(openCondition, CONDITION);
        }
    }

    private static void require(String part, Pattern form) {
        if (!form.matcher(part).matches()) {
            throw new IllegalArgumentException("Not fit for SQL: " + part);
        }
    }
}
