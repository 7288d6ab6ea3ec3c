package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.bank.LineSum;
import java.util.Map;

/**
 * How far a file with bank statements is.
 *
 * @param sums how many lines came to what; kinds without a line are left out
 */
record BankFileProgress(Map<LineOutcome, LineSum> sums, int total, int done) {

    private static final int ALL = 100;

    static BankFileProgress of(Map<LineOutcome, LineSum> sums) {
        int total = 0;
        int open = 0;
        for (Map.Entry<LineOutcome, LineSum> sum : sums.entrySet()) {
            total += sum.getValue().lines();
            open += sum.getKey().isWaiting() && sum.getKey() != LineOutcome.DOUBT
                    ? sum.getValue().lines()
                    : 0;
        }
        return new BankFileProgress(sums, total, total - open);
    }

    public int percent() {
        return total == 0 ? ALL : ALL * done / total;
    }
}
