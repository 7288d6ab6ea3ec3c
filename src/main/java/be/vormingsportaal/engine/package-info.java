/**
 * The process engine as this portal runs it: its schema, its settings that properties cannot reach, what its models
 * may see, how a process adapter starts and tells a process something, and the query that finds cases without an
 * aggregate and aggregates without a case ({@code CaseConsistency}).
 *
 * <p>Dutch words: proces, taak, dossier (case), storing (incident), eenmalige verzending (notice).
 *
 * <p>Process: {@code notice}, one mail or file of any module, sent once and with retries. A module declares what it sends
 * that way ({@code NoticeKind}) and starts it ({@code Notices}).
 *
 * <p>Models see delegates and listeners only ({@code DelegateBeans}), and expressions are held to a small grammar
 * ({@code ExpressionGrammar}), which closes the expression hole of this engine version.
 *
 * <p>Deliberately not here: any other process, and what a notice says. Each module keeps its own in a package {@code
 * process}, and declares there where its aggregates stand ({@code CaseTable}). Who a user is and what a user may do in the engine is for {@code
 * identity}; when the check runs and who sees it, for {@code operations}.
 */
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"shared"})
package be.vormingsportaal.engine;

import org.springframework.modulith.ApplicationModule;
