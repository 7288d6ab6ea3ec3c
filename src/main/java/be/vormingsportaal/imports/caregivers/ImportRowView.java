package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.reading.ImportRow;
import be.vormingsportaal.imports.reading.RowProblem;
import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.organisations.membership.AddOutcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row as pages show it.
 *
 * @param number of the row in the file
 * @param firstName as it stands in the file, like the next two
 * @param instruments codes
 * @param outcome what came of it, or would come of it now; empty when neither is known
 */
public record ImportRowView(
        int number,
        String firstName,
        String lastName,
        String email,
        Set<String> instruments,
        List<RowProblem> problems,
        RowState state,
        LineKind kind,
        Optional<AddOutcome> outcome) {

    static ImportRowView of(ImportRow row, ImportState state, Optional<AddOutcome> outcome) {
        return new ImportRowView(
                row.line(),
                row.firstName(),
                row.lastName(),
                row.email(),
                row.instruments(),
                row.problems(),
                row.state(),
                kind(row.state(), state, outcome),
                outcome);
    }

    private static LineKind kind(RowState row, ImportState state, Optional<AddOutcome> outcome) {
        return switch (row) {
            case WRONG, FAILED, TOO_OFTEN -> LineKind.ERROR;
            case DONE -> LineKind.of(outcome.orElseThrow());
            case OPEN ->
                switch (state) {
                    case PREVIEW -> outcome.map(LineKind::of).orElse(LineKind.ASK);
                    case CANCELLED -> LineKind.NOT_DONE;
                    default -> LineKind.WAITING;
                };
        };
    }
}
