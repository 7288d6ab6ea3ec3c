/**
 * Who enrols in an intervision, and its seats: given out, waited for, offered and taken back.
 *
 * <p>Dutch words: inschrijving (enrolment), plaats (seat), wachtlijst (waiting list), aanbod (offer), annuleren (to
 * cancel).
 *
 * <p>Every seat is given out and taken back while the intervision's row is held, so never more than there are. Whoever
 * frees one, by whatever way, offers it to the first in the waiting list in the same transaction. That order of locks
 * keeps these classes in one room.
 *
 * <p>Processes: {@code intervision-enrolment}, {@code intervision-seat}. Deliberately not here: the invoice and its
 * money, which is {@code billing}.
 */
@ApplicationModule(
        displayName = "Enrolments",
        allowedDependencies = {
            "shared",
            "accounts.account",
            "instruments",
            "organisations.membership",
            "billing.invoice",
            "billing.sales",
            "attestations.attestation",
            "intervisions.intervision"
        })
package be.vormingsportaal.intervisions.enrolment;

import org.springframework.modulith.ApplicationModule;
