package be.vormingsportaal.shared;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects what a module keeps about the person of an account, so that this person can take it along (GDPR, art. 15 and
 * 20). Every module with data about people has one, which only names its kinds of data. {@code own-data-columns.txt} in
 * the tests says in which field each column is, or why it is in none.
 */
@Transactional(readOnly = true)
public abstract class OwnData {

    private final List<Kind<?>> kinds;

    protected OwnData(Kind<?>... kinds) {
        this.kinds = List.of(kinds);
    }

    /**
     * All sections of the module, also those without rows. Nothing that gives access is in them: no hashes, no links
     * and not the ids in links.
     */
    public List<Section> of(UUID accountId) {
        return kinds.stream().map(kind -> kind.of(accountId)).toList();
    }

    /**
     * One kind of data: its name, how it is read and what each row of it says.
     *
     * @param key names the section in the message bundle, {@code ownData.<key>}
     * @param reading finds what is kept about an account
     * @param row by field, each named {@code ownData.<key>.<field>} in the bundle; a value is text, a number, a boolean,
     *     an {@link java.time.Instant}, a {@link Word}, an Optional of these, or null when there is none
     */
    public record Kind<T>(String key, Function<UUID, List<T>> reading, Function<T, Map<String, Object>> row) {

        private Section of(UUID accountId) {
            return new Section(key, reading.apply(accountId).stream().map(row).toList());
        }
    }

    /** The rows of one kind. */
    public record Section(String key, List<Map<String, Object>> rows) {}

    /** A value whose text stands in the message bundle. */
    public record Word(String messageKey) {}
}
