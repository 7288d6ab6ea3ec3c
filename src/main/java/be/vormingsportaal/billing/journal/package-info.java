/**
 * This module writes the accountant's journal: sales, credit notes, payments, what they were given to and what went
 * back, and what else moved on the bank, in double entry, from what the other rooms keep. It keeps nothing itself.
 *
 * <p>Dutch words: boekhouding (accounting), journaal (journal), grootboekrekening (ledger account), beginsaldo, eindsaldo
 * (opening, closing balance). The decisions: {@code docs/adr/0023-journal.md}.
 */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {
            "shared",
            "billing.invoice",
            "billing.money",
            "billing.bank",
            "billing.statement",
            "billing.recognition"
        })
package be.vormingsportaal.billing.journal;

import org.springframework.modulith.ApplicationModule;
