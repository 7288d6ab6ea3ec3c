package be.vormingsportaal.instruments;

/**
 * What the quality centre writes about an instrument.
 *
 * @param position where it stands among the others, from low to high
 * @param active whether it can be chosen; people who have an instrument that is not in use any more keep it
 * @param taughtByKcd whether the quality centre trains trainers in it itself
 */
public record InstrumentDetails(String name, String description, int position, boolean active, boolean taughtByKcd) {}
