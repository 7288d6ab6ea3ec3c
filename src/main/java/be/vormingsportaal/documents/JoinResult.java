package be.vormingsportaal.documents;

import java.util.List;
import java.util.UUID;

/** What came of joining the files of a draft. */
public sealed interface JoinResult {

    /** They are one PDF now, which is swept unless somebody claims it. */
    record Joined(UUID documentId) implements JoinResult {}

    /** Nothing was stored. */
    record Refused(List<Refusal> refusals) implements JoinResult {}
}
