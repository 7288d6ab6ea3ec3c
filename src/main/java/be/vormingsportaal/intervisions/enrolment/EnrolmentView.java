package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An enrolment as pages show it.
 *
 * @param organisation name of the one that ordered and pays
 * @param total what it costs, VAT included
 * @param offerUntil empty unless a seat was offered
 * @param invoiceId empty as long as there is none
 * @param endedBecause empty unless cancelled
 * @param gone whether the person who has the seat does not belong to that organisation any more
 * @param mayCancel whether trainers and managers may cancel it themselves now
 */
public record EnrolmentView(
        UUID id,
        IntervisionView intervision,
        UUID accountId,
        PersonName name,
        UUID organisationId,
        String organisation,
        EnrolmentState state,
        Money total,
        Optional<Instant> offerUntil,
        Optional<UUID> invoiceId,
        Optional<EnrolmentEndReason> endedBecause,
        boolean gone,
        boolean mayCancel) {

    /** Whether the person may see the online link. */
    public boolean showsOnlineLink() {
        return state.hasSeat() && state != EnrolmentState.OFFERED;
    }
}
