package be.vormingsportaal.organisations.transfer;

import java.util.List;

/**
 * What a move does to the instruments of the person, by their names, in the order in which pages show them.
 *
 * @param gained those that come with the move
 * @param kept those that the person has and keeps
 * @param lost those that end with the move
 */
public record InstrumentChange(List<String> gained, List<String> kept, List<String> lost) {

    /** Whether the person has no instrument at all after the move. */
    public boolean leavesNone() {
        return gained.isEmpty() && kept.isEmpty();
    }
}
