package be.vormingsportaal.web.organisations.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Reads and writes what lists of the quality centre have in their address. Parts that make no sense are ignored. */
final class ListAddress {

    static final String DESCENDING = "aflopend";

    /** No name, address or number that is sought is longer. */
    private static final int LONGEST_TEXT = 200;

    private ListAddress() {}

    static String text(Map<String, String> parameters) {
        String text = parameters.getOrDefault("zoek", "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    /** The constant that this parameter names; empty when it names none. */
    static <E extends Enum<E>> Optional<E> constant(Map<String, String> parameters, String name, Class<E> type) {
        String typed = parameters.getOrDefault(name, "");
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> name(one).equals(typed))
                .findFirst();
    }

    /** How a constant stands in an address. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** Empty, or a question mark and these parts. */
    static String query(String... parts) {
        String query = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
