/**
 * This module knows who enrols in an intervision, and its seats: they are given out, waited for, offered and taken
 * back.
 *
 * <p>Dutch words: inschrijving (enrolment), plaats (seat), wachtlijst (waiting list), aanbod (offer), annuleren (to
 * cancel).
 *
 * <p>Every seat is given out and taken back while the row of the intervision is held, so that never more seats are
 * given out than there are. A method that frees a seat, in whatever way, offers it to the first person in the waiting
 * list in the same transaction. Because of that order of locks, these classes stay in one room.
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
