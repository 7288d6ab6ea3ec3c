package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.EmailAddress;
import java.util.UUID;

/**
 * Puts a care provider of another organisation in a training.
 *
 * @param organisationId the training's
 * @param namedOrganisation name or enterprise number of the person's, as it was typed
 */
public record AddExternal(UUID organisationId, UUID trainingId, String namedOrganisation, EmailAddress email) {}
