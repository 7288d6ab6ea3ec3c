/**
 * This module has the process of imports: what each of its tasks calls, and how the room of care providers starts it.
 * No other module uses it.
 */
@ApplicationModule(
        displayName = "Process of imports",
        allowedDependencies = {"shared", "engine", "imports.caregivers"})
package be.vormingsportaal.imports.process;

import org.springframework.modulith.ApplicationModule;
