/**
 * This module decides who gets in: it blocks accounts and lets them in again, and chooses which staff may do everything in
 * the engine.
 *
 * <p>Dutch words: blokkeren (to block), deblokkeren (to let in again), beheerder van de processen (engine administrator).
 *
 * <p>Notice: {@code account-block} (a decision), which tells the person.
 *
 * <p>Nobody decides about the own account, and there is always somebody left who can decide. Others listen to {@code
 * AccountBlocked}: tasks go back to their group, and an address that waits to be confirmed is forgotten.
 */
@ApplicationModule(
        displayName = "Blocking",
        allowedDependencies = {"shared", "mail", "securitylog", "accounts.account"})
package be.vormingsportaal.accounts.blocking;

import org.springframework.modulith.ApplicationModule;
