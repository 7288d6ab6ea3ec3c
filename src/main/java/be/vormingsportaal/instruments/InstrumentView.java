package be.vormingsportaal.instruments;

/**
 * An instrument as others see it.
 *
 * @param code stable, part of addresses: {@code home-care}
 * @param taughtByKcd whether the quality centre trains trainers in it itself, and so records the attest of a trainer
 *     (KCD), who hands in none
 */
public record InstrumentView(String code, String name, String description, boolean taughtByKcd) {}
