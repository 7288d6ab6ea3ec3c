package be.vormingsportaal.documents.content;

/**
 * What a check found a file to be.
 *
 * @param pages 0 for what has none
 */
public record Checked(FileKind kind, int pages) {}
