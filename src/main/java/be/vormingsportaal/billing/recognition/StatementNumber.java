package be.vormingsportaal.billing.recognition;

/**
 * The number that a bank gave to a statement.
 *
 * @param year in which the statement ends
 */
public record StatementNumber(int year, int number) implements Comparable<StatementNumber> {

    /** In a new year most banks begin anew, at 1; with which number the old year ended, cannot be known. */
    boolean follows(StatementNumber before) {
        return number == before.number + 1 && (year == before.year || year == before.year + 1)
                || number == 1 && year == before.year + 1;
    }

    @Override
    public int compareTo(StatementNumber other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
