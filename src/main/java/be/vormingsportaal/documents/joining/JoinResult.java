package be.vormingsportaal.documents.joining;

import be.vormingsportaal.documents.content.Refusal;
import java.util.List;
import java.util.UUID;

/** The result of joining the files of a draft. */
public sealed interface JoinResult {

    /**
     * They are one PDF now. A sweep deletes it unless somebody claims it.
     *
     * @param fileIds the files in it; a file that was added meanwhile is not among them
     */
    record Joined(UUID documentId, List<UUID> fileIds) implements JoinResult {}

    /** Nothing was stored. */
    record Refused(List<Refusal> refusals) implements JoinResult {}
}
