package be.vormingsportaal.organisations.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Says what an organisation has to see to because somebody is gone. The modules that keep it answer, when the mail about
 * it is sent.
 */
public interface LeftBehind {

    /** Only what still is so at this moment. */
    List<Section> of(UUID accountId, UUID organisationId);

    /**
     * Things of one kind, with a sentence about them.
     *
     * @param key ends the key of the sentence in the message bundle, {@code mail.membership-ended.<key>}
     */
    record Section(String key, List<Item> items) {}

    /**
     * One of these things.
     *
     * @param on its day, as far as one is known
     * @param path of the page about it
     */
    record Item(String name, Optional<LocalDate> on, String path) {}
}
