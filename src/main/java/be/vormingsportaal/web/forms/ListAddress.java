package be.vormingsportaal.web.forms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Reads and writes what lists have in their address. Parts that make no sense are ignored. */
public final class ListAddress {

    private static final String DESCENDING = "aflopend";

    private ListAddress() {}

    /** The beginning of what is sought. */
    public static String text(Map<String, String> parameters, int longest) {
        String text = parameters.getOrDefault("zoek", "").strip();
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** Whether the last comes first. */
    public static boolean isDescending(Map<String, String> parameters) {
        return parameters.getOrDefault("richting", "").equals(DESCENDING);
    }

    /** The value of the parameter for the direction; blank when it need not be there. */
    public static String direction(boolean descending) {
        return descending ? DESCENDING : "";
    }

    /** The constant that this parameter names; empty when it names none. */
    public static <E extends Enum<E>> Optional<E> constant(Map<String, String> parameters, String name, Class<E> type) {
        String typed = parameters.getOrDefault(name, "");
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> name(one).equals(typed))
                .findFirst();
    }

    /** How a constant stands in an address. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A part of an address; blank when there is no value. */
    public static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** Empty, or a question mark and these parts. */
    public static String query(String... parts) {
        String query = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
