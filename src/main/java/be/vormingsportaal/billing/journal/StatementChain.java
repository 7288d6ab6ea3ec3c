package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
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

    /** @param to the last day on which a statement may end to belong to it */
    StatementChain(Collection<StatementView> statements, LocalDate to) {
        complete = statements.stream()
                .allMatch(one -> one.opening().isPresent() && one.closing().isPresent());
        links = statements.stream()
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
        return links.stream()
                .min(Comparator.comparing((Link link) -> link.opening().on())
                        .thenComparing(link -> link.closing().on())
                        .thenComparing(Link::number))
                .orElseThrow();
    }

    /** When several end on the last day, it is the one that no other goes on from. */
    private static Link last(List<Link> some) {
        LocalDate day = some.get(some.size() - 1).closing().on();
        List<Link> ofDay =
                some.stream().filter(link -> link.closing().on().equals(day)).toList();
        return ofDay.stream()
                .filter(link -> ofDay.stream().noneMatch(other -> other.isNextOf(link)))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> ofDay.get(ofDay.size() - 1));
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
