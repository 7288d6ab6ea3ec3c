package be.vormingsportaal.imports.caregivers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An import as pages show it.
 *
 * @param ignoredColumns names of the columns that mean nothing to the portal
 * @param rows how many the file has, without the hidden ones
 * @param hiddenRows how many are hidden in the spreadsheet, and left out
 * @param lookedUp whether the rows say, before the start, who has an account already
 * @param startedAt empty until it is started
 * @param endedAt empty until it is done or cancelled
 */
public record ImportView(
        UUID id,
        String fileName,
        List<String> ignoredColumns,
        ImportState state,
        int rows,
        int hiddenRows,
        boolean lookedUp,
        Instant uploadedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {}
