package be.vormingsportaal.imports.reading;

import be.vormingsportaal.instruments.InstrumentView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says which column is what.
 *
 * @param instruments the columns of instruments, with the code of each
 * @param ignored names of the columns that mean nothing to the portal
 * @param header the texts above the columns
 */
record ImportColumns(
        int firstName,
        int lastName,
        int email,
        Map<Integer, String> instruments,
        List<String> ignored,
        TableRow header) {

    private static final List<String> COMPULSORY = List.of("firstName", "lastName", "email");

    /** @throws FileRefusedException when a compulsory column is missing, or a column is there twice */
    static ImportColumns of(TableRow header, ImportWords words, List<InstrumentView> inUse)
            throws FileRefusedException {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        COMPULSORY.forEach(key -> names.put(key, words.names(key)));
        inUse.forEach(instrument -> names.put(instrument.code(), Set.of(ImportWords.name(instrument))));

        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        Set<String> known = words.known();
        for (int column = 0; column < header.cells().size(); column++) {
            String title = header.cell(column).text();
            String compared = ImportWords.compared(title);
            String key = names.entrySet().stream()
                    .filter(name -> name.getValue().contains(compared))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            if (key == null) {
                if (!compared.isEmpty() && !known.contains(compared)) {
                    ignored.add(StoredText.of(title));
                }
            } else if (found.putIfAbsent(key, column) != null) {
                twice.add(title);
            }
        }
        if (!twice.isEmpty()) {
            throw new FileRefusedException(FileProblem.HEADER_TWICE, String.join(", ", twice));
        }
        List<String> missing =
                COMPULSORY.stream().filter(key -> !found.containsKey(key)).toList();
        if (!missing.isEmpty()) {
            throw new FileRefusedException(FileProblem.HEADER_MISSING, words.titles(missing));
        }
        Map<Integer, String> instruments = new LinkedHashMap<>();
        inUse.stream()
                .filter(instrument -> found.containsKey(instrument.code()))
                .forEach(instrument -> instruments.put(found.get(instrument.code()), instrument.code()));
        return new ImportColumns(
                found.get("firstName"), found.get("lastName"), found.get("email"), instruments, ignored, header);
    }

    String title(int column) {
        return header.cell(column).text();
    }
}
