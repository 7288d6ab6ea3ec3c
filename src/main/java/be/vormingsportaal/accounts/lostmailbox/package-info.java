/**
 * This module helps a person who cannot read the mailbox of the account any more and asks staff for another address. It
 * has the request, its review, the confirmation, and the day in which the owner can stop the change.
 *
 * <p>Dutch words: mailbox verloren (lost mailbox), aanvraag (request), nazien (to review), stopzetten (to stop).
 *
 * <p>Process: {@code lost-mailbox}. Why it takes so long: {@code docs/adr/0008-lost-mailbox.md}.
 */
@ApplicationModule(
        displayName = "Lost mailbox",
        allowedDependencies = {"shared", "mail", "accounts.account"})
package be.vormingsportaal.accounts.lostmailbox;

import org.springframework.modulith.ApplicationModule;
