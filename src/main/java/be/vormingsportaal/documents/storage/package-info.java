/**
 * Files that were taken: gathered in a draft until they are joined and handed in, then kept and given out again.
 *
 * <p>Dutch words: document, concept (draft).
 *
 * <p>Deliberately not here: who may read which file, which the module that hands it in knows, and what a file proves.
 */
@ApplicationModule(
        displayName = "Kept files",
        allowedDependencies = {"shared", "documents.content", "documents.checks", "documents.joining"})
package be.vormingsportaal.documents.storage;

import org.springframework.modulith.ApplicationModule;
