package be.vormingsportaal.billing.bank;

import be.vormingsportaal.shared.Money;
import java.util.Collection;

/**
 * Some lines together.
 *
 * @param lines how many
 * @param amount in euro; lines in another currency count for nothing
 */
public record LineSum(int lines, Money amount) {

    static final LineSum NONE = new LineSum(0, Money.ZERO);

    static LineSum of(Collection<LineSum> sums) {
        return sums.stream().reduce(NONE, LineSum::plus);
    }

    private LineSum plus(LineSum other) {
        return new LineSum(lines + other.lines, amount.plus(other.amount));
    }
}
