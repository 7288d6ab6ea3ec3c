package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.organisations.membership.AddOutcome;
import java.util.Optional;

/**
 * How many rows of an import are in one state with one outcome.
 *
 * @param outcome empty where adding was not tried, or failed
 */
record RowCount(RowState state, Optional<AddOutcome> outcome, int rows) {

    /** Whether what the row asks for was refused, or broke down. */
    boolean failed() {
        return switch (state) {
            case FAILED -> true;
            case DONE -> LineKind.of(outcome.orElseThrow()) == LineKind.ERROR;
            case WRONG, OPEN, TOO_OFTEN -> false;
        };
    }

    boolean leftOut() {
        return state == RowState.WRONG || state == RowState.TOO_OFTEN;
    }
}
