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

    static Comparator<TaskView> order(TaskSearch search) {
        Comparator<TaskView> order = switch (search.order()) {
            case DUE -> Comparator.comparing(TaskView::due, Comparator.comparing(due -> due.orElse(Instant.MAX)));
            case SINCE -> Comparator.comparing(TaskView::since);
            case KIND -> byName(task -> Optional.of(task.name()));
            case PERSON -> byName(task -> task.person().map(TaskView.Party::name));
            case ORGANISATION -> byName(task -> task.organisation().map(TaskView.Party::name));
            case AMOUNT -> Comparator.comparing(task -> task.facts().amount().orElse(Money.ofCents(Long.MAX_VALUE)));
        };
        return (search.descending() ? order.reversed() : order)
                .thenComparing(TaskView::since)
                .thenComparing(TaskView::id);
    }

    /** What has no name stands last. */
    private static Comparator<TaskView> byName(Function<TaskView, Optional<String>> name) {
        Collator alphabet = Collator.getInstance(Belgium.LOCALE);
        return Comparator.comparing((TaskView task) -> name.apply(task).isEmpty())
                .thenComparing(task -> name.apply(task).orElse(""), alphabet::compare);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
