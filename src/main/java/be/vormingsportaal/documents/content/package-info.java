/**
 * This module has the bytes that people hand in. It keeps each content once, and knows what it is and why a file is
 * refused.
 *
 * <p>Dutch words: bestand (file), geweigerd (refused).
 */
@ApplicationModule(
        displayName = "Content of files",
        allowedDependencies = {"shared"})
package be.vormingsportaal.documents.content;

import org.springframework.modulith.ApplicationModule;
