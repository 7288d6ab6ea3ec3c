/**
 * This module keeps who did what that matters for security, and who opened whose data: one row for each event, and one
 * line of JSON for whoever runs the portal.
 *
 * <p>Dutch words: beveiligingslog (security log), gebeurtenis (event), inzage (access).
 *
 * <p>An event holds ids and references only. What somebody typed, links and tokens never come in: {@code EventDetail}
 * takes no text that could be one. Events are kept for 12 months.
 *
 * <p>Deliberately not here: who is asking and from where, which {@code web} says, and the names of people.
 */
@ApplicationModule(
        displayName = "Security log",
        allowedDependencies = {"shared"})
package be.vormingsportaal.securitylog;

import org.springframework.modulith.ApplicationModule;
