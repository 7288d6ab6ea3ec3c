package be.vormingsportaal.documents.content;

/**
 * The result of a check: what a file is.
 *
 * @param pages 0 for a file without pages
 */
public record CheckedFile(FileKind kind, int pages) {}
