package be.vormingsportaal.testing.statement;

import java.util.List;

/**
 * A booking in a generated file, and what has to come of it.
 *
 * @param entry as the bank tells it
 * @param movements the ids of what truly moved
 */
public record GeneratedLine(PaperEntry entry, List<Integer> movements, MustBe mustBe) {

    public GeneratedLine {
        movements = List.copyOf(movements);
    }
}
