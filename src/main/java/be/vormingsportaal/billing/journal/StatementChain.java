package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of an account until some day, which follow each other. The same days may be told twice, by two forms of
 * file.
 */
class StatementChain {

    private static final Set<StatementProblem> UNEVEN =
            Set.of(StatementProblem.BALANCE, StatementProblem.COUNT, StatementProblem.CREDITS, StatementProblem.DEBITS);

    /** A statement with both its balances. */
    private record Link(StatementView statement, StatementBalance opening, StatementBalance closing) {

        private int number() {
            return statement.number().map(number -> number.number()).orElse(0);
        }

        private boolean isNextOf(Link other) {
            return other != this && opening.amount().equals(other.closing.amount());
        }
    }

    private final boolean complete;
    private final List<Link> links;

    /**
     * @param statements the one that was read last first
     * @param to the last day on which a statement may end to belong to it
     */
    StatementChain(List<StatementView> statements, LocalDate to) {
        complete = statements.stream()
                .allMatch(one -> one.opening().isPresent() && one.closing().isPresent());
        List<StatementView> asRead = new ArrayList<>(statements);
        Collections.reverse(asRead);
        links = asRead.stream()
                .filter(one -> one.opening().isPresent())
                .filter(one ->
                        one.closing().filter(end -> !end.on().isAfter(to)).isPresent())
                .map(one ->
                        new Link(one, one.opening().orElseThrow(), one.closing().orElseThrow()))
                .sorted(Comparator.comparing((Link link) -> link.closing().on()).thenComparing(Link::number))
                .toList();
    }

    /** Why nothing can be said from them. */
    Optional<BankBalances.Doubt> doubt() {
        if (!complete) {
            return Optional.of(BankBalances.Doubt.NO_BALANCE);
        }
        if (links.isEmpty()) {
            return Optional.of(BankBalances.Doubt.NO_STATEMENTS);
        }
        if (links.stream().anyMatch(link -> link.statement().problems().stream().anyMatch(UNEVEN::contains))) {
            return Optional.of(BankBalances.Doubt.UNEVEN);
        }
        return isBroken() ? Optional.of(BankBalances.Doubt.MISSING) : Optional.empty();
    }

    /** What the first statement begins with. */
    StatementBalance start() {
        return first().opening();
    }

    /** What the last statement that ended before a day ends with. */
    Optional<StatementBalance> endBefore(LocalDate day) {
        List<Link> before =
                links.stream().filter(link -> link.closing().on().isBefore(day)).toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(last(before).closing());
    }

    private Link first() {
        LocalDate day = links.stream()
                .map(link -> link.opening().on())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Link> ofDay =
                links.stream().filter(link -> link.opening().on().equals(day)).toList();
        return ofDay.stream()
                .filter(link -> excess(ofDay, link.opening().amount()) < 0)
                .findFirst()
                .orElse(ofDay.get(0));
    }

    /**
     * Several may end on the last day. Whatever their order, the day ends with the balance that more of them end with than
     * begin with; where there is none, it ends with what it began with.
     */
    private Link last(List<Link> some) {
        LocalDate day = some.get(some.size() - 1).closing().on();
        List<Link> ofDay =
                some.stream().filter(link -> link.closing().on().equals(day)).toList();
        List<Link> ends = ofDay.stream()
                .filter(link -> excess(ofDay, link.closing().amount()) > 0)
                .toList();
        if (ends.isEmpty()) {
            Money begin = endBefore(day).orElseGet(this::start).amount();
            ends = ofDay.stream()
                    .filter(link -> link.closing().amount().equals(begin))
                    .toList();
        }
        return ends.isEmpty() ? ofDay.get(ofDay.size() - 1) : ends.get(ends.size() - 1);
    }

    /** How many more of them end with a balance than begin with it. */
    private static long excess(List<Link> some, Money balance) {
        return some.stream()
                        .filter(link -> link.closing().amount().equals(balance))
                        .count()
                - some.stream()
                        .filter(link -> link.opening().amount().equals(balance))
                        .count();
    }

    /** One form may go on where the other ended, so that the balances are those of both; the numbers are of each. */
    private boolean isBroken() {
        Money start = start().amount();
        return !StatementView.gaps(links.stream().map(Link::statement).toList()).isEmpty()
                || links.stream()
                        .filter(link -> !link.opening().amount().equals(start))
                        .anyMatch(link -> links.stream()
                                .noneMatch(other -> link.isNextOf(other)
                                        && !other.closing()
                                                .on()
                                                .isAfter(link.closing().on())));
    }
}
