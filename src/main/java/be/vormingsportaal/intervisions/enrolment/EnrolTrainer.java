package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.shared.Money;
import java.util.UUID;

/**
 * Enrols a trainer.
 *
 * @param organisationId orders and pays; the trainer must belong to it
 * @param enrolledBy whoever enrols the trainer, often the trainer
 * @param agreed what the one who enrols read that it costs, VAT included
 */
public record EnrolTrainer(UUID intervisionId, UUID accountId, UUID organisationId, UUID enrolledBy, Money agreed) {

    boolean isOwn() {
        return enrolledBy.equals(accountId);
    }
}
