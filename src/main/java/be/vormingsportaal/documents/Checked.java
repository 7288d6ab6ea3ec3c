package be.vormingsportaal.documents;

/**
 * What a check found a file to be.
 *
 * @param pages 0 for what has none
 */
record Checked(FileKind kind, int pages) {}
