package be.vormingsportaal.engine;

import java.util.Set;
import java.util.UUID;

/**
 * The process {@code notice}, as the process adapters of the modules talk to it: in the caller's transaction, so that
 * the row and its case are there together.
 */
public interface Notices {

    /**
     * Lets a row be sent.
     *
     * @param kind name of a {@link NoticeKind}
     * @param rowId the business key of the case
     */
    void start(String kind, UUID rowId);

    /** The rows of a kind that were not sent yet. For kinds of which few wait at any moment. */
    Set<UUID> running(String kind);
}
