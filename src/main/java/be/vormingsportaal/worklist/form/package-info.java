/**
 * This module reads the forms of tasks as Tasklist has them, so that the pages of the portal ask the same questions in
 * the same words, and checks what was typed as Tasklist checks it.
 *
 * <p>Dutch words: formulier (form), veld (field), keuze (choice).
 *
 * <p>It knows the parts of a Camunda Form that the folder {@code forms/} uses, and refuses all others.
 *
 * <p>Deliberately not here: whether an answer can be carried out. The step behind each task decides that, wherever the
 * answer comes from.
 */
@ApplicationModule(
        displayName = "Forms of tasks",
        allowedDependencies = {"shared"})
package be.vormingsportaal.worklist.form;

import org.springframework.modulith.ApplicationModule;
