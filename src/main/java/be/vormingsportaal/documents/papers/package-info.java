/**
 * PDFs that the portal makes itself, of a template ({@code Papers}).
 */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"shared", "documents.content"})
package be.vormingsportaal.documents.papers;

import org.springframework.modulith.ApplicationModule;
