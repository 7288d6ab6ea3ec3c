package be.vormingsportaal.organisations.membership;

import java.util.UUID;

/** Lets the domain have managers told that two accounts in or around their list became one, in the caller's transaction. */
public interface MergedMemberProcess {

    void merged(UUID mergeId);
}
