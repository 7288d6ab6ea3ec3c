package be.vormingsportaal.imports;

import java.util.List;

/**
 * A file that was read.
 *
 * @param ignoredColumns names of the columns that mean nothing to the portal
 */
record ReadFile(List<ImportRow> rows, List<String> ignoredColumns) {}
