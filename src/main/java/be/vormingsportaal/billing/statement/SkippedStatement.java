package be.vormingsportaal.billing.statement;

/**
 * A statement in a file that was not read, because it is of another account.
 *
 * @param account as the file names it; never empty
 * @param entries how many entries stood in it
 */
public record SkippedStatement(String account, int entries) {}
