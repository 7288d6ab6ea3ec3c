package be.vormingsportaal.materials;

import be.vormingsportaal.instruments.InstrumentView;

/**
 * A material, as somebody finds it.
 *
 * @param lock null when it is open
 * @param material null while it is locked
 */
public record Reading(InstrumentView instrument, Lock lock, MaterialView material) {}
