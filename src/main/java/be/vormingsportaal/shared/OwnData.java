package be.vormingsportaal.shared;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a module keeps about the person of an account, for that person to take along (GDPR, art. 15 and 20). Every module
 * with data about people has one. Which column is in which field, or why it is in none, stands in
 * {@code own-data-columns.txt} of the tests.
 */
public interface OwnData {

    /** All of the module's sections, also those without rows. Never what lets somebody in: hashes, links, their ids. */
    List<Section> of(UUID accountId);

    /**
     * One kind of data.
     *
     * @param key names the section in the message bundle, {@code ownData.<key>}
     * @param rows by field, each named {@code ownData.<key>.<field>} in the bundle; a value is text, a number, a boolean,
     *     an {@link java.time.Instant}, a {@link Word} or null
     */
    record Section(String key, List<Map<String, Object>> rows) {}

    /** A value that stands in the message bundle. */
    record Word(String messageKey) {}
}
