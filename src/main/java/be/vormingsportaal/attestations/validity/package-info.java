/**
 * This module knows who gives attests, and until when an attest that is obtained on a day is valid. Staff edit both.
 *
 * <p>Dutch words: opleidingsinstantie (institution), geldigheidsregel (validity rule), vervaldatum (day of expiry).
 */
@ApplicationModule(
        displayName = "Institutions and validity",
        allowedDependencies = {"shared"})
package be.vormingsportaal.attestations.validity;

import org.springframework.modulith.ApplicationModule;
