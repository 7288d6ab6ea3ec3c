/**
 * Intervisions of the quality centre: the half days with which trainers renew their attests. Planning them, giving out
 * their seats, and proving who was there.
 *
 * <p>Dutch words: intervisie (intervision), inschrijving (enrolment), plaats (seat), wachtlijst (waiting list), aanbod
 * (offer), aanwezigheid (attendance), bewijs van deelname (proof of attendance).
 *
 * <p>Every seat is given out and taken back while the intervision's row is held, so never more than there are. Whoever
 * frees one, by whatever way, offers it to the first in the waiting list in the same transaction.
 *
 * <p>Processes: {@code intervision-enrolment} (from enrolling until attended, absent or cancelled; calls the next and
 * {@code invoice-payment}), {@code intervision-seat} (the waiting list: to a seat, or not). Notices: {@code
 * intervision-change} (tells everybody about another day or place), {@code enrolment-notice} (tells a trainer whom
 * somebody else enrolled).
 *
 * <p>Deliberately not here: the invoice and its money, which is {@code billing}; renewing the attest itself.
 */
@ApplicationModule(
        displayName = "Intervisions",
        allowedDependencies = {
            "shared",
            "calendar",
            "engine",
            "mail",
            "documents",
            "accounts",
            "instruments",
            "organisations",
            "attestations",
            "billing"
        })
package be.vormingsportaal.intervisions;

import org.springframework.modulith.ApplicationModule;
