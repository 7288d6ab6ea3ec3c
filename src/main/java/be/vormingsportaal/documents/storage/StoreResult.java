package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.Refusal;
import java.util.UUID;

/** The result of storing one file. */
public sealed interface StoreResult {

    /** It is stored, and is deleted unless somebody claims it. */
    record Stored(UUID documentId) implements StoreResult {}

    /** Nothing was stored. */
    record Refused(Refusal refusal) implements StoreResult {}
}
