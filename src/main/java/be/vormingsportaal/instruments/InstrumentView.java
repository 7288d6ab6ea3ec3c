package be.vormingsportaal.instruments;

/**
 * An instrument as others see it.
 *
 * @param code stable, part of addresses: {@code home-care}
 */
public record InstrumentView(String code, String name, String description) {}
