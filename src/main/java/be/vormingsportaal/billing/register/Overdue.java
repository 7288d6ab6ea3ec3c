package be.vormingsportaal.billing.register;

/** Says how long ago an invoice should have been paid. */
public enum Overdue {
    /** The due date has not passed yet. */
    NOT_DUE(0),
    MONTH(30),
    TWO_MONTHS(60),
    THREE_MONTHS(90),
    LONGER(Long.MAX_VALUE);

    private final long mostDays;

    Overdue(long mostDays) {
        this.mostDays = mostDays;
    }

    /** @param days since the due date; zero or negative until it has passed */
    static Overdue of(long days) {
        for (Overdue overdue : values()) {
            if (days <= overdue.mostDays) {
                return overdue;
            }
        }
        throw new IllegalStateException("Longer than for ever");
    }
}
