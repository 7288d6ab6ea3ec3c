/** This module makes the PDFs of the portal itself, from templates ({@code Papers}). */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"shared", "documents.content"})
package be.vormingsportaal.documents.papers;

import org.springframework.modulith.ApplicationModule;
