package be.vormingsportaal.engine;

/**
 * Finds the running cases in SQL, each with its story: the key of its process, or the kind of a notice. The names of
 * that process and of its variable are those of its model. Every kind that stands in the variable counts. A notice
 * without a kind has the story {@code notice}, which is in no table.
 */
public final class RunningCases {

    /** The story of a case, as a column. */
    static final String STORY = "case when d.key_ = 'notice' then coalesce(v.text_, d.key_) else d.key_ end";

    /** All running cases: {@code e} is the case and {@code d} its process. */
    static final String ALL = " from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
            + " left join act_ru_variable v"
            + " on v.execution_id_ = e.id_ and v.name_ = 'kind' and d.key_ = 'notice'"
            + " where e.parent_id_ is null";

    /**
     * The running cases of one story. The condition names the process or the notice separately, because there is an
     * index for that.
     */
    static final String OF_STORY = ALL + " and d.key_ in (:story, 'notice') and " + STORY + " = :story";

    private RunningCases() {}

    /** The running cases as a table for {@code from}, with the columns {@code id} and {@code story}. */
    public static String table() {
        return "(select e.id_ as id, " + STORY + " as story" + ALL + ")";
    }
}
