package be.vormingsportaal.operations;

/**
 * What became of the nightly check.
 *
 * @param problems how many the last one found
 * @param isMissed whether the check of last night did not run
 */
public record CheckResult(int problems, boolean isMissed) {}
