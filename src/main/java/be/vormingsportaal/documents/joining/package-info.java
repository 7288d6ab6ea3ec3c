/**
 * This module joins several files into one PDF, and draws pictures of its pages.
 *
 * <p>Dutch words: samenvoegen (to join), voorbeeld (preview).
 */
@ApplicationModule(
        displayName = "Joining files",
        allowedDependencies = {"documents.content", "documents.checks"})
package be.vormingsportaal.documents.joining;

import org.springframework.modulith.ApplicationModule;
