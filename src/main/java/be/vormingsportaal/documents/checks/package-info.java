/**
 * This module checks whether a file is what it says it is, and holds nothing that acts by itself. Every file is treated
 * as dangerous until the check has shown otherwise.
 *
 * <p>Dutch words: beschadigd (damaged), beveiligd (encrypted). The decisions: {@code docs/adr/0009-documents.md}.
 */
@ApplicationModule(
        displayName = "Checks of files",
        allowedDependencies = {"documents.content"})
package be.vormingsportaal.documents.checks;

import org.springframework.modulith.ApplicationModule;
