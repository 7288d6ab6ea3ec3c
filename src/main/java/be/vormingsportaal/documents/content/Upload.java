package be.vormingsportaal.documents.content;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as it comes in.
 *
 * @param fileName as the browser says it; it is shown, and never used as a path
 */
public record Upload(String fileName, InputStreamSource content) {}
