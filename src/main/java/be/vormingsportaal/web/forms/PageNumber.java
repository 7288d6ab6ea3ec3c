package be.vormingsportaal.web.forms;

/**
 * Which page of a list an address asks for. Whatever else somebody puts there by hand is the first one, and a list has no
 * page further than the last.
 *
 * @param number from 1
 */
public record PageNumber(int number) {

    private static final int FURTHEST = 10_000;

    public PageNumber {
        number = Math.max(1, Math.min(number, FURTHEST));
    }

    /** Spring reads parameters of requests with this. */
    public static PageNumber of(String typed) {
        return new PageNumber(typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 1);
    }

    /** From 0. */
    public int index() {
        return number - 1;
    }
}
