package be.vormingsportaal.testing;

import java.util.List;
import java.util.UUID;

/**
 * An intervision with one seat, which is taken.
 *
 * @param seated the enrolment that has it
 * @param waiting the enrolments in the waiting list, in their order
 */
public record FullIntervision(UUID id, UUID seated, List<UUID> waiting) {

    public UUID first() {
        return waiting.get(0);
    }

    public UUID second() {
        return waiting.get(1);
    }
}
