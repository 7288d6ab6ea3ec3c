package be.vormingsportaal.web.exports;

import java.util.List;

/**
 * A table to hand out as a file.
 *
 * @param name of the sheet
 * @param header of each column
 * @param rows read while they are written, so that a long table need not be in memory; cells are texts, days ({@link
 *     java.time.LocalDate}), amounts ({@link be.vormingsportaal.shared.Money}) or, for an empty cell, null
 */
public record ExportTable(String name, List<String> header, Iterable<List<Object>> rows) {}
