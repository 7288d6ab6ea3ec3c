package be.vormingsportaal.testing.statement;

import java.time.LocalDate;

/** What a bank writes as its reference. */
enum BankHabit {
    UNIQUE,
    NONE,
    ZERO,
    NOT_AVAILABLE,
    NOT_PROVIDED,
    /** A number that begins anew each day. */
    COUNTER,
    /** One for all that was booked in the same run. */
    SHARED;

    /** @param number of the movement, which grows for ever */
    String reference(int number, int inStatement, LocalDate day) {
        return switch (this) {
            case UNIQUE -> "R%010d".formatted(number);
            case NONE -> "";
            case ZERO -> "0";
            case NOT_AVAILABLE -> "N/A";
            case NOT_PROVIDED -> "notprovided";
            case COUNTER -> "%04d".formatted(inStatement + 1);
            case SHARED -> "RUN" + day.toEpochDay();
        };
    }

    /** Whether no other payment has this reference. */
    static boolean tells(String reference) {
        return reference.matches("[RW][0-9]+");
    }

    /** Whether it has no reference at all. */
    boolean saysNothing() {
        return this == NONE || this == ZERO || this == NOT_AVAILABLE || this == NOT_PROVIDED;
    }
}
