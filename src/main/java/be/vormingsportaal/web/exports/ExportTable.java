package be.vormingsportaal.web.exports;

import java.util.List;

/**
 * A table to hand out as a file.
 *
 * @param name of the sheet
 * @param header of each column
 * @param rows cells are texts, days ({@link java.time.LocalDate}), amounts ({@link be.vormingsportaal.shared.Money}),
 *     numbers or, for an empty cell, null; they are asked for one after the other, so that a long table need not be in
 *     memory
 */
public record ExportTable(String name, List<String> header, Iterable<List<Object>> rows) {}
