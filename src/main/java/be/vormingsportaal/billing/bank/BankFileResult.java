package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.statement.StatementException;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of handing in a file with bank statements.
 *
 * @param fileId what was read, and is booked in the background; empty when it was refused
 * @param problem why it was refused as a whole; empty when it was read
 */
public record BankFileResult(Optional<UUID> fileId, Optional<StatementException.Problem> problem) {

    static BankFileResult read(UUID fileId) {
        return new BankFileResult(Optional.of(fileId), Optional.empty());
    }

    static BankFileResult refused(StatementException.Problem problem) {
        return new BankFileResult(Optional.empty(), Optional.of(problem));
    }

    public boolean isRead() {
        return fileId.isPresent();
    }
}
