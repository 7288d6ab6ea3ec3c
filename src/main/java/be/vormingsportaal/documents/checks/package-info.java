/**
 * Whether a file is what it says and holds nothing that acts by itself. A file is hostile until shown otherwise.
 *
 * <p>Dutch words: beschadigd (damaged), beveiligd (encrypted). The decisions: {@code docs/adr/0009-documents.md}.
 */
@ApplicationModule(
        displayName = "Checks of files",
        allowedDependencies = {"documents.content"})
package be.vormingsportaal.documents.checks;

import org.springframework.modulith.ApplicationModule;
