package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of reading a bank statement file.
 *
 * @param fileId what was read; empty when it was refused
 * @param problem why it was refused as a whole, and nothing was booked; empty when it was read
 */
public record BankFileResult(Optional<UUID> fileId, Optional<Problem> problem) {

    static BankFileResult read(UUID fileId) {
        return new BankFileResult(Optional.of(fileId), Optional.empty());
    }

    static BankFileResult refused(Problem problem) {
        return new BankFileResult(Optional.empty(), Optional.of(problem));
    }

    public boolean isRead() {
        return fileId.isPresent();
    }
}
