package be.vormingsportaal.securitylog;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an event is about: a few words, such as the number of an invoice, an id, or an address of the portal. It is made
 * of parts that look like the portal's own. Anything else may be a password that somebody typed in the wrong place, or a link
 * that lets somebody in, and becomes a star.
 */
public record EventDetail(String value) {

    /** Longer details end there. */
    static final int LONGEST = 200;

    public static final EventDetail NONE = new EventDetail("");

    private static final String HIDDEN = "*";

    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A word of an address, with the ending of a file. */
    private static final String WORD = "[a-z]{1,30}(?:-[a-z0-9]{1,20}){0,5}(?:\\.[a-z]{2,4})?";

    /** The name of a variable. */
    private static final String NAME = "[a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,4}";

    private static final Pattern OWN = Pattern.compile(UUID + "|" + WORD + "|" + NAME);

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public EventDetail {
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    /** @param reference that the portal or the engine made itself, such as the number of an invoice */
    public static EventDetail of(String reference) {
        return new EventDetail(REFERENCE.matcher(reference).matches() ? reference : HIDDEN);
    }

    /** @param address the path of a request, whoever typed it */
    public static EventDetail address(String method, String address) {
        String parts = address.length() > LONGEST * 2 ? address.substring(0, LONGEST * 2) : address;
        return new EventDetail(verb(method)
                + Arrays.stream(parts.split("/", -1))
                        .map(part -> part.isEmpty() || OWN.matcher(part).matches() ? part : HIDDEN)
                        .collect(Collectors.joining("/")));
    }

    private static String verb(String method) {
        return method.matches("[A-Z]{3,7}") ? method + " " : "";
    }
}
