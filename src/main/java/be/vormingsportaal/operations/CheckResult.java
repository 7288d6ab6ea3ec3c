package be.vormingsportaal.operations;

/**
 * What became of the nightly check.
 *
 * @param problems how many the last one found
 * @param fresh how many of them it found that no check had found before the moment that was asked for; of the first that are kept
 * @param isMissed whether the check of last night did not run
 */
public record CheckResult(int problems, long fresh, boolean isMissed) {}
