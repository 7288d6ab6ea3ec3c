package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.provider.PaymentAttempt;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Somebody who may come back from the page of the payment provider, and waits to read how the payment went. The wait ends:
 * the page asks a limited number of times.
 *
 * @param asked how often the page asked before; empty for anybody else
 * @param attempt how the newest attempt to pay stands; empty when that is not known
 */
public record ReturnVisit(Optional<Integer> asked, Optional<PaymentAttempt.State> attempt) {

    /** Every two seconds, for a minute and a half. */
    private static final int MOST = 45;

    /** Without a script the whole page comes again, which takes longer to read. */
    private static final int SECONDS_WITHOUT_SCRIPT = 4;

    /** @param newest is asked only for somebody who comes back */
    static ReturnVisit of(String typed, Supplier<Optional<PaymentAttempt.State>> newest) {
        if (typed == null || !typed.matches("[0-9]{1,3}")) {
            return new ReturnVisit(Optional.empty(), Optional.empty());
        }
        return new ReturnVisit(Optional.of(Integer.valueOf(typed)), newest.get());
    }

    public boolean isBack() {
        return asked.isPresent();
    }

    /** Whether the page asks again by itself. */
    public boolean waits() {
        return isBack() && isUnknown() && asked.get() < MOST;
    }

    /** Whether the money is on its way, so that nobody should pay once more. */
    public boolean isPending() {
        return attempt.filter(PaymentAttempt.State.PENDING::equals).isPresent();
    }

    /** The last word of the key of the sentence about it. */
    public String news() {
        if (!isUnknown() || isPending()) {
            return attempt.orElseThrow().name();
        }
        return waits() ? "WAITING" : "LATE";
    }

    /** Whether there is bad news. */
    public boolean isFailure() {
        return isBack()
                && !isUnknown()
                && attempt.filter(PaymentAttempt.State.PAID::equals).isEmpty();
    }

    public int next() {
        return asked.orElseThrow() + 1;
    }

    /** What tells a browser without a script to open the page again. */
    String refresh(String link) {
        return SECONDS_WITHOUT_SCRIPT + ";url=/betalen/" + link + "?terug=" + next();
    }

    private boolean isUnknown() {
        return attempt.map(PaymentAttempt.State::isUnderWay).orElse(true);
    }
}
