/**
 * What every module needs and no module owns: values that check themselves ({@code EmailAddress},
 * {@code EnterpriseNumber}), the clock, signed links, the settings that hold for the whole portal, the
 * retry that stands around a transaction, the way out of one, a page of a list, how modules hand out what they keep about a person ({@code
 * OwnData}), and how they delete what is old ({@code Cleanup}).
 *
 * <p>Dutch words: e-mailadres, ondernemingsnummer, instellingen.
 *
 * <p>Deliberately not here: anything with a table, a page or a process of its own.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package be.vormingsportaal.shared;

import org.springframework.modulith.ApplicationModule;
