package be.vormingsportaal.engine;

import java.util.Set;
import java.util.UUID;

/**
 * The process {@code notice}, as the process adapters of the modules use it. It works in the caller's transaction, so
 * that the row and its case are committed together.
 */
public interface Notices {

    /**
     * Starts a case that sends what this row is about.
     *
     * @param kind name of a {@link NoticeKind}
     * @param rowId the business key of the case
     */
    void start(String kind, UUID rowId);

    /** The rows of a kind that were not sent yet. It is meant for kinds of which few wait at any moment. */
    Set<UUID> running(String kind);
}
