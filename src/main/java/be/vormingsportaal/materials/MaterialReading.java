package be.vormingsportaal.materials;

import be.vormingsportaal.instruments.InstrumentView;
import java.util.Optional;

/**
 * A material, as somebody finds it.
 *
 * @param lock why the person cannot read it; empty when it is open
 * @param material empty while it is locked
 */
public record MaterialReading(
        InstrumentView instrument, Optional<MaterialLock> lock, Optional<MaterialView> material) {}
