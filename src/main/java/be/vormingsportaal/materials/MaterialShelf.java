package be.vormingsportaal.materials;

import be.vormingsportaal.instruments.InstrumentView;
import java.util.List;
import java.util.Optional;

/**
 * A tab of an instrument, as somebody finds it.
 *
 * @param lock why the person cannot see the tab; empty when it is open
 * @param items empty while it is locked
 */
public record MaterialShelf(InstrumentView instrument, Optional<MaterialLock> lock, List<Item> items) {

    /** @param isNew whether it came since the person's last visit */
    public record Item(MaterialView material, boolean isNew) {}
}
