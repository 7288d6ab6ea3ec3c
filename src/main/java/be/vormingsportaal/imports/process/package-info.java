/**
 * The process of imports: what each of its tasks calls, and how the room of care providers starts it. Nobody uses
 * anything of it.
 */
@ApplicationModule(
        displayName = "Process of imports",
        allowedDependencies = {"engine", "imports.caregivers"})
package be.vormingsportaal.imports.process;

import org.springframework.modulith.ApplicationModule;
