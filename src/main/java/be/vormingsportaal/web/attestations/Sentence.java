package be.vormingsportaal.web.attestations;

import java.util.List;

/**
 * Something that a page says.
 *
 * @param key in the message bundle
 */
public record Sentence(String key, List<Object> arguments) {

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
