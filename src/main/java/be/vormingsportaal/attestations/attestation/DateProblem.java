package be.vormingsportaal.attestations.attestation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be wrong with the days of an attest. The bundle has a sentence for each, {@code attestations.dates.<name>}.
 */
public enum DateProblem {
    OBTAINED_IN_FUTURE(true),
    /** There were no BelRAI trainers yet, so the year was mistyped. */
    OBTAINED_TOO_EARLY(true),
    EXPIRES_BEFORE_OBTAINED(false),
    /** No attest lasts that long, so the year was mistyped. */
    EXPIRES_TOO_LATE(false);

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_YEARS = 10;

    private final boolean aboutObtained;

    DateProblem(boolean aboutObtained) {
        this.aboutObtained = aboutObtained;
    }

    /** Whether the problem is about the day on which it was obtained. Otherwise it is about the day of expiry. */
    public boolean isAboutObtained() {
        return aboutObtained;
    }

    /** An attest whose last day is over is no problem here, because it gives no access and may be kept. */
    public static Set<DateProblem> of(LocalDate obtainedOn, LocalDate expiresOn, LocalDate today) {
        Set<DateProblem> problems = EnumSet.noneOf(DateProblem.class);
        if (obtainedOn.isAfter(today)) {
            problems.add(OBTAINED_IN_FUTURE);
        }
        if (obtainedOn.isBefore(FIRST)) {
            problems.add(OBTAINED_TOO_EARLY);
        }
        if (!expiresOn.isAfter(obtainedOn)) {
            problems.add(EXPIRES_BEFORE_OBTAINED);
        } else if (expiresOn.isAfter(obtainedOn.plusYears(LONGEST_YEARS))) {
            problems.add(EXPIRES_TOO_LATE);
        }
        return problems;
    }
}
