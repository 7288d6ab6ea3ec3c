package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.statement.SkippedStatement;
import be.vormingsportaal.billing.statement.StatementFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file with bank statements that was read.
 *
 * @param skipped what in it was not read, with the reason
 * @param endedAt empty until all of it is booked, or it was discarded
 */
public record BankFileView(
        UUID id,
        String fileName,
        StatementFormat format,
        Instant readAt,
        BankFileState state,
        List<SkippedStatement> skipped,
        Optional<Instant> endedAt) {}
