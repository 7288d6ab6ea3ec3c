/**
 * This module has the files that were accepted: they are gathered in a draft until they are joined and handed in, and
 * are then kept and given out again.
 *
 * <p>Dutch words: document, concept (draft).
 *
 * <p>Deliberately not here: who may read which file, which the module knows that handed it in, and what a file proves.
 */
@ApplicationModule(
        displayName = "Kept files",
        allowedDependencies = {"shared", "documents.content", "documents.checks", "documents.joining"})
package be.vormingsportaal.documents.storage;

import org.springframework.modulith.ApplicationModule;
