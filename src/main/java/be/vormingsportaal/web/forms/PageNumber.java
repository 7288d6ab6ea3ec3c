package be.vormingsportaal.web.forms;

/**
 * Says which page of a list an address asks for. Anything else that somebody writes there means the first page, and a
 * list has no page after the last one.
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

    /** The same number, counted from 0. */
    public int index() {
        return number - 1;
    }
}
