package be.vormingsportaal.documents.storage;

import java.util.UUID;

/**
 * What is known about a stored file.
 *
 * @param pages 0 for a file without pages
 * @param sha256 of the content, in hexadecimal: the same for the same content
 */
public record DocumentView(UUID id, String mediaType, long bytes, int pages, String sha256, boolean hasPreview) {}
