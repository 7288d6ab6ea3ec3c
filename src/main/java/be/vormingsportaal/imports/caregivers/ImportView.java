package be.vormingsportaal.imports.caregivers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An import as pages show it.
 *
 * @param ignoredColumns names of the columns that mean nothing to the portal
 * @param rows how many the file has
 * @param startedAt null until it is started
 * @param endedAt null until it is done or cancelled
 */
public record ImportView(
        UUID id,
        String fileName,
        List<String> ignoredColumns,
        ImportState state,
        int rows,
        Instant uploadedAt,
        Instant startedAt,
        Instant endedAt) {}
