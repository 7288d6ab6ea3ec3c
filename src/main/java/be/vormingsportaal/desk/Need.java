package be.vormingsportaal.desk;

import be.vormingsportaal.shared.Money;
import java.util.Optional;

/**
 * How much of a kind waits for somebody.
 *
 * @param fresh how many are new
 * @param sum how much money it is
 */
public record Need(NeedKind kind, long count, long fresh, Optional<Money> sum) {

    public static Need of(NeedKind kind, long count, long fresh) {
        return new Need(kind, count, fresh, Optional.empty());
    }
}
