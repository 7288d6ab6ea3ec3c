package be.vormingsportaal.documents.storage;

import java.util.UUID;

/** One of the files that somebody is gathering. */
public record DraftFile(UUID id, String fileName, long bytes, int pages) {}
