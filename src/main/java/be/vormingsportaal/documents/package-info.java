/**
 * Files that people hand in: checked by what is in them, joined into one PDF, kept once for each content, and given out
 * again. Who may read which file is for the module that keeps it. And papers ({@code Papers}): PDFs that the portal
 * makes itself, of a template.
 *
 * <p>Dutch words: document, bestand (file), samenvoegen (join), voorbeeld (preview).
 *
 * <p>Deliberately not here: what a file proves.
 */
@ApplicationModule(displayName = "Documents", allowedDependencies = "shared")
package be.vormingsportaal.documents;

import org.springframework.modulith.ApplicationModule;
