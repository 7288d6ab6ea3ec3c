package be.vormingsportaal.billing.recognition;

import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement in a file that was read.
 *
 * @param fileId the file that it stands in
 * @param reference what the bank calls it; empty when it does not say
 * @param number empty when the bank does not say
 * @param lines the sum of its lines that the bank booked, in euro
 * @param problems what is wrong with it
 */
public record StatementView(
        UUID id,
        UUID fileId,
        Optional<String> reference,
        Optional<StatementNumber> number,
        Optional<StatementBalance> opening,
        Optional<StatementBalance> closing,
        Money lines,
        List<StatementProblem> problems) {

    public StatementView {
        problems = List.copyOf(problems);
    }
}
