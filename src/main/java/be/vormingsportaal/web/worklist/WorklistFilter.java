package be.vormingsportaal.web.worklist;

import be.vormingsportaal.web.forms.PageNumber;
import be.vormingsportaal.worklist.task.TakenBy;
import be.vormingsportaal.worklist.task.TaskAudience;
import be.vormingsportaal.worklist.task.TaskGroup;
import be.vormingsportaal.worklist.task.TaskKind;
import be.vormingsportaal.worklist.task.TaskOrder;
import be.vormingsportaal.worklist.task.TaskSearch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * What the list of tasks shows, as it stands in its address. Parts of the address that make no sense are ignored.
 *
 * @param search what is looked for, and in which order
 * @param page from 1
 */
public record WorklistFilter(TaskSearch search, int page) {

    static final String ADDRESS = "/taken";

    private static final String YES = "ja";
    private static final String DESCENDING = "aflopend";
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
        String kind = parameters.getOrDefault("soort", "");
        String text = parameters.getOrDefault("zoek", "").strip();
        return new WorklistFilter(
                new TaskSearch(
                        named(TaskKind.values(), kind),
                        named(TaskGroup.values(), kind),
                        TAKEN.getOrDefault(parameters.getOrDefault("wie", ""), TakenBy.ANYBODY),
                        AUDIENCES.getOrDefault(parameters.getOrDefault("voor", ""), TaskAudience.OWN),
                        parameters.getOrDefault("telaat", "").equals(YES),
                        text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                        ORDERS.getOrDefault(parameters.getOrDefault("sorteer", ""), TaskOrder.DUE),
                        parameters.getOrDefault("richting", "").equals(DESCENDING)),
                PageNumber.of(parameters.getOrDefault("pagina", "")).number());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String typed) {
        return Arrays.stream(all).filter(one -> nameOf(one).equals(typed)).findFirst();
    }

    /** A kind or a group as it stands in an address: {@code lost-mailbox-review}. */
    public static String nameOf(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
                .map(kind -> nameOf(kind))
                .or(() -> search.group().map(group -> nameOf(group)))
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
        return search.descending() ? DESCENDING : "";
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
        String query = Stream.of(
                        part("soort", kindName()),
                        part("wie", takenName()),
                        part("voor", audienceName()),
                        part("telaat", search.overdue() ? YES : ""),
                        part("zoek", search.text()),
                        part("sorteer", orderName()),
                        part("richting", directionName()),
                        part("pagina", page == 1 ? "" : String.valueOf(page)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
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

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
