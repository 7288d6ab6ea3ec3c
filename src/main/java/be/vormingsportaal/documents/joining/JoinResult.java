package be.vormingsportaal.documents.joining;

import be.vormingsportaal.documents.content.Refusal;
import java.util.List;
import java.util.UUID;

/** What came of joining the files of a draft. */
public sealed interface JoinResult {

    /**
     * They are one PDF now, which is swept unless somebody claims it.
     *
     * @param fileIds what is in it; who added a file meanwhile does not find it here
     */
    record Joined(UUID documentId, List<UUID> fileIds) implements JoinResult {}

    /** Nothing was stored. */
    record Refused(List<Refusal> refusals) implements JoinResult {}
}
