/**
 * This module reads a file of a spreadsheet into rows. Each row says what is wrong with it.
 *
 * <p>Dutch words: bestand (file), rij (row), kolom (column).
 */
@ApplicationModule(
        displayName = "Reading files",
        allowedDependencies = {"shared", "instruments", "organisations.membership"})
package be.vormingsportaal.imports.reading;

import org.springframework.modulith.ApplicationModule;
