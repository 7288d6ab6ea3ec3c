package be.vormingsportaal.billing.bank;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of reading a bank statement file.
 *
 * @param fileId what was read; empty when it was refused
 * @param problem why it was refused as a whole, and nothing was booked; empty when it was read
 */
public record BankFileResult(Optional<UUID> fileId, Optional<Problem> problem) {

    /** What is wrong with a file. */
    public enum Problem {
        /** It is damaged, cut off, in another encoding than it says, or not XML. */
        UNREADABLE,
        /** It is XML, but not CAMT.053. */
        OTHER_FORM,
        /** It is a statement of another account than the one of the quality centre. */
        OTHER_ACCOUNT
    }

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
