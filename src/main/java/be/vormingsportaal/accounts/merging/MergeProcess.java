package be.vormingsportaal.accounts.merging;

import java.util.UUID;

/** Lets the domain have the person told, in the caller's transaction. */
public interface MergeProcess {

    void merged(UUID mergeId);

    /** A mail about the ended account that did not leave yet does not leave any more: its account is gone. */
    void leave(UUID endedId);
}
