package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.Refusal;
import java.util.UUID;

/** What came of storing one file. */
public sealed interface StoreResult {

    /** It is stored, and swept unless somebody claims it. */
    record Stored(UUID documentId) implements StoreResult {}

    /** Nothing was stored. */
    record Refused(Refusal refusal) implements StoreResult {}
}
