package be.vormingsportaal.web.trainings;

import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.UUID;

/**
 * The trainings that somebody may see.
 *
 * @param mayPlan whether the reader may add and change; others read why not
 */
public record TrainingArea(OrganisationView organisation, boolean mayPlan) {

    UUID organisationId() {
        return organisation.id();
    }
}
