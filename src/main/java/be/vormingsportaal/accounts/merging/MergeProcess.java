package be.vormingsportaal.accounts.merging;

import java.util.UUID;

/** Lets the domain have the person told, in the caller's transaction. */
public interface MergeProcess {

    void merged(UUID mergeId);
}
