/**
 * This module asks the engine for tasks, and does with them what somebody decided, in that person's name. No other module
 * uses it.
 */
@ApplicationModule(
        displayName = "Tasks in the engine",
        allowedDependencies = {"shared", "engine", "worklist.task"})
package be.vormingsportaal.worklist.process;

import org.springframework.modulith.ApplicationModule;
