package be.vormingsportaal.attestations.validity;

import java.util.UUID;

/**
 * An institution as others see it.
 *
 * @param active whether it can be chosen for new attests
 */
public record InstitutionView(UUID id, String name, InstitutionKind kind, boolean active) {}
