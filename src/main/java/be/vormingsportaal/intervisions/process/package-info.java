/**
 * The processes of intervisions: what each of their tasks calls, and how the rooms beside this one start and continue
 * them. Nobody uses anything of it.
 */
@ApplicationModule(
        displayName = "Processes of intervisions",
        allowedDependencies = {"engine", "intervisions.enrolment", "intervisions.mails", "intervisions.planning"})
package be.vormingsportaal.intervisions.process;

import org.springframework.modulith.ApplicationModule;
