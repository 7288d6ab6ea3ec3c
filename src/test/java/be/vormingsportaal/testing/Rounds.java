package be.vormingsportaal.testing;

/**
 * How often a race is run, and how many random sequences are tried: each place names its full number, and a build takes
 * only the first of them, unless it runs with {@code mvn verify -Prounds}.
 */
public final class Rounds {

    private static final int MOST = Integer.getInteger("tests.rounds", 10);

    private Rounds() {}

    /** @param full how many a build with the profile {@code rounds} takes */
    public static int of(int full) {
        return Math.min(full, MOST);
    }
}
