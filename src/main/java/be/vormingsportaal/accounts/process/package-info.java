/**
 * This module has the processes of accounts: what each of their tasks calls, and how the rooms beside this one start
 * and continue them. No other module uses it.
 */
@ApplicationModule(
        displayName = "Processes of accounts",
        allowedDependencies = {
            "shared",
            "engine",
            "accounts.account",
            "accounts.blocking",
            "accounts.desk",
            "accounts.emailchange",
            "accounts.lostmailbox",
            "accounts.registration",
            "accounts.recovery",
            "accounts.merging"
        })
package be.vormingsportaal.accounts.process;

import org.springframework.modulith.ApplicationModule;
