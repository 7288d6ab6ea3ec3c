package be.vormingsportaal.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.statement.GeneratedFile;
import be.vormingsportaal.testing.statement.GeneratedLine;
import be.vormingsportaal.testing.statement.Movement;
import be.vormingsportaal.testing.statement.MustBe;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.StatementGenerator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Knows what truly moved, and judges what the portal makes of it: each movement has to be told by one line, and never by
 * two. It uses nothing of what the portal recognises lines by.
 */
final class BankOracle {

    private final StatementGenerator bank;

    /** The line that tells of a movement. */
    private final Map<Integer, UUID> tells = new HashMap<>();

    private final Map<UUID, Set<Integer>> doubts = new LinkedHashMap<>();
    private final Map<UUID, UUID> doubtOf = new HashMap<>();
    private final Map<UUID, Set<Integer>> movementsOf = new LinkedHashMap<>();
    private final Map<MustBe, Integer> seen = new EnumMap<>(MustBe.class);

    BankOracle(StatementGenerator bank) {
        this.bank = bank;
    }

    /**
     * A line as the portal keeps it.
     *
     * @param entry counts from 0 within the file
     */
    record Row(UUID id, int entry, long cents, LineOutcome outcome, Optional<String> name, Optional<UUID> doubt) {}

    /** All lines of a file, before anybody decided a doubt. */
    void judge(GeneratedFile file, List<Row> rows) {
        assertThat(rows.stream().mapToInt(Row::entry).distinct().count())
                .as(file.habits())
                .isEqualTo(file.lines().size());
        for (int i = 0; i < file.lines().size(); i++) {
            int entry = i;
            judge(
                    "%s, line %d of %s".formatted(file.lines().get(i).mustBe(), i, file.habits()),
                    file.lines().get(i),
                    rows.stream().filter(row -> row.entry() == entry).toList());
        }
    }

    private void judge(String what, GeneratedLine line, List<Row> rows) {
        seen.merge(line.mustBe(), 1, Integer::sum);
        PaperEntry paper = line.entry();
        assertThat(rows).as(what).hasSize(paper.isDivided() ? paper.parts().size() : 1);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            long cents = paper.isDivided() ? paper.parts().get(i).cents().orElseThrow() : paper.cents();
            assertThat(row.cents()).as(what).isEqualTo(cents);
            Set<Integer> movements = paper.isDivided() ? Set.of(line.movements().get(i)) : Set.copyOf(line.movements());
            movementsOf.put(row.id(), movements);
            fits(what, line, row);
            follow(what, row, movements);
        }
    }

    private void fits(String what, GeneratedLine line, Row row) {
        LineOutcome outcome = row.outcome();
        boolean isNew = outcome.isBooked() || outcome == LineOutcome.DEBIT;
        boolean isDoubt = outcome == LineOutcome.DOUBT;
        boolean isRepeat = outcome == LineOutcome.REPEAT;
        boolean right = switch (line.mustBe()) {
            case NEW -> isNew && outcome == firstOutcome(line, row);
            case REPEAT -> isRepeat;
            case NEW_OR_TASK -> isNew || isDoubt;
            case REPEAT_OR_TASK, PARTS_OF_KNOWN -> isRepeat || isDoubt;
            case BATCH_AS_ONE_TASK -> outcome == LineOutcome.UNASSIGNED && isNobodys(line, row);
            case ANNOUNCED -> outcome == LineOutcome.PENDING;
        };
        assertThat(right).as("%s is %s", what, row).isTrue();
    }

    /** Money in is booked, whoever it is for; money out concerns the portal when it takes something back. */
    private LineOutcome firstOutcome(GeneratedLine line, Row row) {
        boolean takesBack = line.movements().stream()
                .anyMatch(id -> bank.movement(id).takesBack().isPresent());
        if (row.cents() < 0) {
            return takesBack ? LineOutcome.RETURNED : LineOutcome.DEBIT;
        }
        return takesBack || row.outcome() != LineOutcome.ASSIGNED ? LineOutcome.UNASSIGNED : LineOutcome.ASSIGNED;
    }

    private boolean isNobodys(GeneratedLine line, Row row) {
        return row.name().isEmpty()
                || line.entry().parts().stream()
                        .allMatch(part -> part.name().equals(row.name().get()));
    }

    private void follow(String what, Row row, Set<Integer> movements) {
        switch (row.outcome()) {
            case ASSIGNED, UNASSIGNED, RETURNED, DEBIT -> tell(what, row.id(), movements);
            case DOUBT -> {
                UUID doubt = row.doubt().orElseThrow();
                doubts.computeIfAbsent(doubt, none -> new HashSet<>()).addAll(movements);
                doubtOf.put(row.id(), doubt);
            }
            case REPEAT ->
                assertThat(movements)
                        .as("%s is lost as %s", what, row)
                        .allMatch(id -> tells.containsKey(id)
                                || doubts.values().stream().anyMatch(asked -> asked.contains(id)));
            default -> assertThat(movements).as("%s waits as %s", what, row).isEmpty();
        }
    }

    private void tell(String what, UUID line, Set<Integer> movements) {
        movements.forEach(id -> assertThat(tells.put(id, line))
                .as("%s tells %s twice", what, id)
                .isNull());
    }

    /** Those that nobody decided. */
    List<UUID> openDoubts() {
        return List.copyOf(doubts.keySet());
    }

    /** What somebody says who sees what truly moved. */
    DoubtDecision truth(UUID doubt) {
        Set<Integer> movements = doubts.remove(doubt);
        boolean isKnown = tells.keySet().containsAll(movements);
        assertThat(movements).as("one answer for all of a doubt").allMatch(id -> tells.containsKey(id) == isKnown);
        if (!isKnown) {
            doubtOf.forEach((line, asked) -> {
                if (asked.equals(doubt)) {
                    tell("doubt " + doubt, line, movementsOf.get(line));
                }
            });
        }
        return isKnown ? DoubtDecision.SAME : DoubtDecision.OTHER;
    }

    /** Each movement is told by one line: none is lost. */
    void nothingIsLost() {
        assertThat(doubts).isEmpty();
        assertThat(bank.movements().stream().map(Movement::id).filter(id -> !tells.containsKey(id)))
                .as("movements that no line tells")
                .isEmpty();
    }

    /** The lines that tell of movements, with what moved. */
    Map<UUID, Long> told() {
        Map<UUID, Long> told = new HashMap<>();
        tells.forEach(
                (movement, line) -> told.merge(line, bank.movement(movement).cents(), Long::sum));
        return told;
    }

    /** How many lines there were of each kind. */
    Map<MustBe, Integer> seen() {
        return seen;
    }
}
