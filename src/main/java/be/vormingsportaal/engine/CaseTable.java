package be.vormingsportaal.engine;

import java.util.regex.Pattern;

/**
 * Where the aggregates of a process stand; a module declares one for each of its processes and of its kinds of notice.
 * What stands here becomes part of SQL, so it comes from code only and is held to a narrow form all the same.
 *
 * @param story the process whose business key is the aggregate's id: its key, or of a notice the name of the kind
 * @param table the table of the aggregates
 * @param idColumn its column of type uuid that is the business key
 * @param openCondition one column, compared: which rows need a running case. Null when none does, because the case may
 *     be over before its row is gone.
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
