/**
 * Bytes that people hand in, kept once for each content, with what is known about them and why they are refused.
 *
 * <p>Dutch words: bestand (file), geweigerd (refused).
 */
@ApplicationModule(
        displayName = "Content of files",
        allowedDependencies = {"shared"})
package be.vormingsportaal.documents.content;

import org.springframework.modulith.ApplicationModule;
