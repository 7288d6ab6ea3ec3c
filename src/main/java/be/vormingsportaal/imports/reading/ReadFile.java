package be.vormingsportaal.imports.reading;

import java.util.List;

/**
 * A file that was read.
 *
 * @param ignoredColumns names of the columns that mean nothing to the portal
 */
public record ReadFile(List<ImportRow> rows, List<String> ignoredColumns) {}
