/**
 * This module has the list of tasks that wait for somebody, for staff and for managers: what tells each apart, who has
 * it, and what is done with it. The tasks are those of Tasklist. What is done here is done there.
 *
 * <p>Dutch words: taak (task), werklijst (list of tasks), op zich nemen (take), teruggeven (give back), doorgeven (hand
 * over), afronden (complete), notitie (note), te laat (overdue).
 *
 * <p>The engine decides who may see and do a task, for whoever is signed in to the portal. Names, amounts and days come
 * from the rows of today.
 *
 * <p>Deliberately not here: whether an answer can be carried out. The step behind each task decides that.
 */
@ApplicationModule(
        displayName = "List of tasks",
        allowedDependencies = {
            "shared",
            "engine",
            "accounts.account",
            "organisations.organisation",
            "organisations.membership",
            "worklist.form"
        })
package be.vormingsportaal.worklist.task;

import org.springframework.modulith.ApplicationModule;
