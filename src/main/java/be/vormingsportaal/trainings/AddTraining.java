package be.vormingsportaal.trainings;

import java.util.UUID;

/**
 * A training as it is planned.
 *
 * @param trainerId who teaches it
 * @param description on which days, for instance; null when there is none
 */
public record AddTraining(
        UUID organisationId, String instrumentCode, String name, String location, UUID trainerId, String description) {}
