package be.vormingsportaal.web.worklist;

import be.vormingsportaal.web.forms.ListAddress;
import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.worklist.task.TakenBy;
import be.vormingsportaal.worklist.task.TaskAudience;
import be.vormingsportaal.worklist.task.TaskGroup;
import be.vormingsportaal.worklist.task.TaskKind;
import be.vormingsportaal.worklist.task.TaskOrder;
import be.vormingsportaal.worklist.task.TaskSearch;
import java.util.Map;

/**
 * What the list of tasks shows, as it stands in its address. Parts of the address that make no sense are ignored.
 *
 * @param search what is looked for, and in which order
 * @param page from 1
 */
public record WorklistFilter(TaskSearch search, int page) {

    static final String ADDRESS = "/taken";

    private static final String YES = "ja";
    private static final Map<String, TakenBy> TAKEN =
            Map.of("mij", TakenBy.ME, "niemand", TakenBy.NOBODY, "anderen", TakenBy.OTHERS);
    private static final Map<String, TaskAudience> AUDIENCES =
            Map.of("organisaties", TaskAudience.ORGANISATIONS, "iedereen", TaskAudience.ALL);
    private static final Map<String, TaskOrder> ORDERS = Map.of(
            "tegen", TaskOrder.DUE,
            "sinds", TaskOrder.SINCE,
            "taak", TaskOrder.KIND,
            "persoon", TaskOrder.PERSON,
            "organisatie", TaskOrder.ORGANISATION,
            "bedrag", TaskOrder.AMOUNT);

    /** This is longer than any name. */
    private static final int LONGEST_TEXT = 250;

    static WorklistFilter of(Map<String, String> parameters) {
        return new WorklistFilter(
                new TaskSearch(
                        ListAddress.constant(parameters, "soort", TaskKind.class),
                        ListAddress.constant(parameters, "soort", TaskGroup.class),
                        TAKEN.getOrDefault(parameters.getOrDefault("wie", ""), TakenBy.ANYBODY),
                        AUDIENCES.getOrDefault(parameters.getOrDefault("voor", ""), TaskAudience.OWN),
                        parameters.getOrDefault("telaat", "").equals(YES),
                        ListAddress.text(parameters, LONGEST_TEXT),
                        ORDERS.getOrDefault(parameters.getOrDefault("sorteer", ""), TaskOrder.DUE),
                        ListAddress.isDescending(parameters)),
                PageNumber.of(parameters.getOrDefault("pagina", "")).number());
    }

    int index() {
        return page - 1;
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !with(TaskOrder.DUE, false).onPage(1).query().isEmpty();
    }

    public WorklistFilter onPage(int other) {
        return new WorklistFilter(search, other);
    }

    /** Sorts by this column, or in the opposite direction when the list is sorted by it already. */
    public WorklistFilter sortedBy(TaskOrder other) {
        return with(other, other == search.order() && !search.descending()).onPage(1);
    }

    private WorklistFilter with(TaskOrder order, boolean descending) {
        return new WorklistFilter(
                new TaskSearch(
                        search.kind(),
                        search.group(),
                        search.taken(),
                        search.audience(),
                        search.overdue(),
                        search.text(),
                        order,
                        descending),
                page);
    }

    /** The value of the parameter for the kind or the group; blank for all. */
    public String kindName() {
        return search.kind()
                .map(kind -> ListAddress.name(kind))
                .or(() -> search.group().map(group -> ListAddress.name(group)))
                .orElse("");
    }

    public String takenName() {
        return name(TAKEN, search.taken());
    }

    public String audienceName() {
        return name(AUDIENCES, search.audience());
    }

    public String orderName() {
        return search.order() == TaskOrder.DUE ? "" : name(ORDERS, search.order());
    }

    public String directionName() {
        return ListAddress.direction(search.descending());
    }

    private static <E> String name(Map<String, E> names, E value) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The text behind the address of the list: empty, or a question mark and everything that is not as usual. */
    public String query() {
        return ListAddress.query(
                ListAddress.part("soort", kindName()),
                ListAddress.part("wie", takenName()),
                ListAddress.part("voor", audienceName()),
                ListAddress.part("telaat", search.overdue() ? YES : ""),
                ListAddress.part("zoek", search.text()),
                ListAddress.part("sorteer", orderName()),
                ListAddress.part("richting", directionName()),
                ListAddress.part("pagina", page == 1 ? "" : String.valueOf(page)));
    }

    /** The list, to go back to. */
    public String list() {
        return ADDRESS + query();
    }

    /** The page of a task, from which one comes back to this list. */
    public String task(Object id) {
        return ADDRESS + "/" + id + query();
    }

    /** Where something is done with a task. */
    public String task(Object id, String act) {
        return ADDRESS + "/" + id + "/" + act + query();
    }
}
