package be.vormingsportaal.intervisions.planning;

import java.util.UUID;

/** Tells everybody about a change of time or place. */
public interface IntervisionChangeProcess {

    void changed(UUID changeId);
}
