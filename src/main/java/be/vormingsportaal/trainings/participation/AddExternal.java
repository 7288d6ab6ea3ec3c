package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.EmailAddress;
import java.util.UUID;

/**
 * Puts a care provider of another organisation in a training.
 *
 * @param organisationId of the training
 * @param namedOrganisation the typed name or enterprise number of the person's organisation
 */
public record AddExternal(UUID organisationId, UUID trainingId, String namedOrganisation, EmailAddress email) {}
