package be.vormingsportaal.billing.bank;

import java.util.UUID;

/**
 * What came of a bank statement file.
 *
 * @param fileId what was read; null when it was refused
 * @param problem why it was refused as a whole, and nothing was booked; null when it was read
 */
public record BankReading(UUID fileId, Problem problem) {

    /** What is wrong with a file. */
    public enum Problem {
        /** Damaged, cut off, in another encoding than it says, or no XML at all. */
        UNREADABLE,
        /** XML, but no CAMT.053. */
        OTHER_FORM,
        /** A statement of an account that is not ours. */
        OTHER_ACCOUNT
    }

    static BankReading read(UUID fileId) {
        return new BankReading(fileId, null);
    }

    static BankReading refused(Problem problem) {
        return new BankReading(null, problem);
    }

    public boolean isRead() {
        return fileId != null;
    }
}
