package be.vormingsportaal.imports.reading;

import java.util.List;

/**
 * A file that was read.
 *
 * @param rows without those that are hidden in the spreadsheet
 * @param hiddenRows how many are hidden, by a filter or by hand
 * @param ignoredColumns names of the columns that mean nothing to the portal
 */
public record ReadFile(List<ImportRow> rows, int hiddenRows, List<String> ignoredColumns) {}
