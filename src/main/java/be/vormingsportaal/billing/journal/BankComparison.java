package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.billing.bank.BankProofView;
import be.vormingsportaal.billing.bank.BankProofView.Place;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Lays the account of the bank in the journal beside what was read from the bank. Money that is booked on the bank, but is
 * no line in euro of the account, is left out on the side of the journal.
 */
@Component
class BankComparison {

    private final BankProof bank;
    private final BankMovements movements;

    BankComparison(BankProof bank, BankMovements movements) {
        this.bank = bank;
        this.movements = movements;
    }

    /** What was read from the bank. */
    BankProofView read() {
        return bank.proof();
    }

    /**
     * All lines that were read but for repeats and what was discarded are the account of the bank over all days.
     *
     * @param before what the journal says of that account before a day
     * @param day a day after all others
     */
    JournalProof proof(BankProofView read, Function<LocalDate, Money> before, LocalDate day) {
        Money lines = read.read()
                .amount()
                .minus(read.places().get(Place.REPEATED).amount())
                .minus(read.places().get(Place.DISCARDED).amount());
        return JournalProof.same(JournalProof.Kind.BANK, lines, byLines(before, day));
    }

    /** @param before what the journal says of the account before a day */
    BankBalances balances(BankProofView read, JournalPeriod period, Function<LocalDate, Money> before) {
        List<StatementView> telling = read.statements().stream()
                .filter(one -> one.opening().isPresent() && one.closing().isPresent())
                .toList();
        boolean someSilent = telling.size() < read.statements().size();
        StatementChain chain = new StatementChain(telling, period.to());
        Optional<BankBalances.Doubt> doubt = chain.doubt();
        if (someSilent) {
            return besideSilent(doubt, chain, period, before);
        }
        return doubt.map(BankBalances::of).orElseGet(() -> beside(chain, period, before));
    }

    /**
     * Statements that say no balance may stand between the others, or before them. When the journal leads to what the others
     * say all the same, their lines were read and nothing is missing. When it does not, a silent one may be why.
     */
    private BankBalances besideSilent(
            Optional<BankBalances.Doubt> doubt,
            StatementChain chain,
            JournalPeriod period,
            Function<LocalDate, Money> before) {
        if (doubt.filter(one -> one != BankBalances.Doubt.MISSING).isPresent()) {
            return BankBalances.of(
                    doubt.get() == BankBalances.Doubt.NO_STATEMENTS ? BankBalances.Doubt.NO_BALANCE : doubt.get());
        }
        BankBalances balances = beside(chain, period, before);
        return balances.doubt().isPresent() || balances.isRight()
                ? balances
                : BankBalances.of(BankBalances.Doubt.NO_BALANCE);
    }

    private BankBalances beside(StatementChain chain, JournalPeriod period, Function<LocalDate, Money> before) {
        StatementBalance closing = chain.endBefore(period.end()).orElseThrow();
        if (movements.isWaitingBefore(closing.on().plusDays(1))) {
            return BankBalances.of(BankBalances.Doubt.WAITING);
        }
        StatementBalance start = chain.start();
        Function<StatementBalance, BankBalance> beside = end -> new BankBalance(
                end.on(),
                end.amount(),
                start.amount().plus(byLines(before, end.on().plusDays(1))));
        return new BankBalances(
                Optional.empty(),
                Optional.of(start),
                Optional.of(chain.endBefore(period.from())
                        .map(beside)
                        .orElseGet(() -> new BankBalance(start.on(), start.amount(), start.amount()))),
                Optional.of(beside.apply(closing)));
    }

    /** The years in which the bank booked something. */
    List<Integer> years() {
        return movements.years();
    }

    private Money byLines(Function<LocalDate, Money> before, LocalDate day) {
        return before.apply(day).minus(movements.withoutLineBefore(day));
    }
}
