package be.vormingsportaal.billing.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of an account that were read before, found by what they say. The oldest come first. */
final class KnownLines {

    /** A line, and the statement that it stood in. */
    record Known(ReadLine line, ReadStatement statement) {}

    /** All lines of an entry, and the statement that it stood in. */
    record KnownEntry(List<ReadLine> lines, ReadStatement statement) {}

    private record Sum(LocalDate day, long cents, String currency) {}

    private final Map<String, List<Known>> byFingerprint = new HashMap<>();
    private final Map<Sum, List<Known>> byAmount = new HashMap<>();
    private final Map<Sum, List<KnownEntry>> byEntrySum = new HashMap<>();
    private final Map<UUID, List<ReadLine>> entries = new HashMap<>();

    KnownLines(List<ReadStatement> statements) {
        statements.forEach(this::add);
    }

    private void add(ReadStatement statement) {
        Map<Integer, List<ReadLine>> ofStatement = new HashMap<>();
        for (ReadLine line : statement.lines()) {
            Known known = new Known(line, statement);
            byFingerprint
                    .computeIfAbsent(line.fingerprint(), none -> new ArrayList<>())
                    .add(known);
            byAmount.computeIfAbsent(new Sum(line.bookedOn(), line.cents(), line.currency()), none -> new ArrayList<>())
                    .add(known);
            ofStatement
                    .computeIfAbsent(line.entry().number(), number -> newEntry(line, statement))
                    .add(line);
            entries.put(line.id(), ofStatement.get(line.entry().number()));
        }
    }

    private List<ReadLine> newEntry(ReadLine line, ReadStatement statement) {
        List<ReadLine> lines = new ArrayList<>();
        byEntrySum.computeIfAbsent(sumOfEntry(line), none -> new ArrayList<>()).add(new KnownEntry(lines, statement));
        return lines;
    }

    /** Those that say the same. */
    List<Known> equal(ReadLine line) {
        return byFingerprint.getOrDefault(line.fingerprint(), List.of());
    }

    /**
     * Those in another form that do not say the same, but may mean it. One form has room for more letters than the other, so that only what
     * both have in full tells them apart.
     */
    List<Known> alike(ReadLine line, ReadStatement statement) {
        return byAmount.getOrDefault(new Sum(line.bookedOn(), line.cents(), line.currency()), List.of()).stream()
                .filter(known -> !known.statement().isOfSameFormat(statement))
                .filter(known -> !line.fingerprint().equals(known.line().fingerprint()))
                .filter(known -> !contradict(line, known.line()))
                .toList();
    }

    List<KnownEntry> entriesOfSameSum(ReadLine line) {
        return byEntrySum.getOrDefault(sumOfEntry(line), List.of());
    }

    /** All lines of the entry that a line stood in, as far as they are no repeats. */
    List<ReadLine> entryOf(UUID line) {
        return entries.get(line);
    }

    private static Sum sumOfEntry(ReadLine line) {
        return new Sum(line.bookedOn(), line.entry().cents(), line.currency());
    }

    private static boolean contradict(ReadLine one, ReadLine other) {
        return one.counterpartyIban()
                        .filter(iban -> other.counterpartyIban()
                                .filter(known -> !known.equals(iban))
                                .isPresent())
                        .isPresent()
                || !one.communications().isEmpty()
                        && !other.communications().isEmpty()
                        && !one.communications().equals(other.communications());
    }
}
