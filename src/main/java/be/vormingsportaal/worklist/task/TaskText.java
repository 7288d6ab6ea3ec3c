package be.vormingsportaal.worklist.task;

import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and sorts tasks by what is not in the engine: names, numbers and amounts. */
final class TaskText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final BelgianDates DATES = new BelgianDates();

    private TaskText() {}

    /** Whether every word stands somewhere in what tells the task apart, whatever its accents and capitals. */
    static boolean matches(TaskView task, String text) {
        String all = Stream.of(
                        Optional.of(task.name()),
                        task.person().map(TaskView.Party::name),
                        task.organisation().map(TaskView.Party::name),
                        task.holder().map(TaskView.Holder::name),
                        task.facts().number(),
                        task.facts().amount().map(Money::display),
                        task.facts().day().map(DATES::date),
                        task.facts().about())
                .flatMap(Optional::stream)
                .map(TaskText::plain)
                .collect(Collectors.joining(" "));
        return Arrays.stream(plain(text).strip().split("\\s+")).allMatch(all::contains);
    }

    /** What a task has not stands last, in both directions. */
    static Comparator<TaskView> order(TaskSearch search) {
        Collator alphabet = Collator.getInstance(Belgium.LOCALE);
        boolean down = search.descending();
        Comparator<TaskView> order = switch (search.order()) {
            case DUE -> by(TaskView::due, Instant::compareTo, down);
            case SINCE -> by(task -> Optional.of(task.since()), Instant::compareTo, down);
            case KIND -> by(task -> Optional.of(task.name()), alphabet::compare, down);
            case PERSON -> by(task -> task.person().map(TaskView.Party::name), alphabet::compare, down);
            case ORGANISATION -> by(task -> task.organisation().map(TaskView.Party::name), alphabet::compare, down);
            case AMOUNT -> by(task -> task.facts().amount(), Money::compareTo, down);
        };
        return order.thenComparing(TaskView::since).thenComparing(TaskView::id);
    }

    private static <T> Comparator<TaskView> by(
            Function<TaskView, Optional<T>> fact, Comparator<T> order, boolean descending) {
        return Comparator.comparing(
                task -> fact.apply(task).orElse(null), Comparator.nullsLast(descending ? order.reversed() : order));
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
