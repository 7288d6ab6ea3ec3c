package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.shared.Money;
import java.util.UUID;

/**
 * An order to enrol a trainer.
 *
 * @param organisationId of the organisation that orders and pays; the trainer must belong to it
 * @param enrolledBy the person who enrols the trainer, often the trainer
 * @param agreed the price, VAT included, that the person who enrols has read
 */
public record EnrolTrainer(UUID intervisionId, UUID accountId, UUID organisationId, UUID enrolledBy, Money agreed) {

    boolean isOwn() {
        return enrolledBy.equals(accountId);
    }
}
