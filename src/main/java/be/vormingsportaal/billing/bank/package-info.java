/**
 * This module keeps the bank statements that staff hand in, and books each line once.
 *
 * <p>Dutch words: bankafschrift (bank statement), regel (line), twijfel (doubt), controle (proof).
 *
 * <p>A file is checked, its lines are compared with all lines that were read before, and what is new is booked in the
 * background. Processes: {@code bank-file} and {@code doubtful-entry}.
 */
@ApplicationModule(
        displayName = "Bank statements",
        allowedDependencies = {
            "shared",
            "billing.invoice",
            "billing.money",
            "billing.returned",
            "billing.refund",
            "billing.foreign",
            "billing.statement",
            "billing.recognition"
        })
package be.vormingsportaal.billing.bank;

import org.springframework.modulith.ApplicationModule;
