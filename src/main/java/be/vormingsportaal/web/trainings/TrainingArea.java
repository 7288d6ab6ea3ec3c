package be.vormingsportaal.web.trainings;

import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.UUID;

/**
 * The trainings that somebody may see.
 *
 * @param mayPlan whether the one who reads may add and change; who may not reads why
 */
public record TrainingArea(OrganisationView organisation, boolean mayPlan) {

    UUID organisationId() {
        return organisation.id();
    }
}
