/**
 * This module has what the quality centre itself writes down about a person, and corrects for them: notes, and names.
 *
 * <p>Dutch words: notitie (note), naam verbeteren (to correct a name).
 *
 * <p>Notice: {@code name-corrected} (a correction), which tells the person.
 *
 * <p>People get these notes with their own data, without the name of whoever wrote them.
 */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"shared", "securitylog", "mail", "accounts.account"})
package be.vormingsportaal.accounts.desk;

import org.springframework.modulith.ApplicationModule;
