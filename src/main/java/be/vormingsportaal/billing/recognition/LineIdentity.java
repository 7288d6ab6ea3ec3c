package be.vormingsportaal.billing.recognition;

import be.vormingsportaal.billing.recognition.LineComparison.Relation;
import be.vormingsportaal.billing.recognition.LineVerdict.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which lines of a statement are money that was read before (docs/adr/0022-bank-lines.md). Nothing is a repeat
 * that differs in amount, day, account, payer or message. Each earlier line can be met once by the lines of a
 * statement, so that equal lines within a statement stay as many as they are.
 */
public final class LineIdentity {

    private final ReadStatement statement;
    private final KnownLines known;
    private final LineComparison comparison;
    private final Set<UUID> met = new HashSet<>();

    /** Of those the ones that are surely met. */
    private final Set<UUID> repeated = new HashSet<>();

    private LineIdentity(ReadStatement statement, List<ReadStatement> before, BankReferences references) {
        this.statement = statement;
        this.known = new KnownLines(before);
        this.comparison = new LineComparison(statement, before, references);
    }

    /**
     * @param before statements of the same account that were read before, the oldest first
     * @param references of which it is known whether they tell payments apart
     * @return the verdicts in the order of the lines
     */
    public static List<LineVerdict> decide(
            ReadStatement statement, List<ReadStatement> before, BankReferences references) {
        return new LineIdentity(statement, before, references).decide();
    }

    private List<LineVerdict> decide() {
        Map<UUID, LineVerdict> verdicts = new HashMap<>();
        // what is sure goes first, so that a line that only may be the same does not take its place
        for (Relation sure : List.of(Relation.SAME_REFERENCE, Relation.SAME_STATEMENT, Relation.UNKNOWN)) {
            matchAll(verdicts, line -> matchEqual(line, sure));
            matchAll(verdicts, line -> matchAlike(line, sure));
        }
        statement.lines().forEach(line -> verdicts.putIfAbsent(line.id(), LineVerdict.fresh(line)));
        statement.lines().stream()
                .collect(Collectors.groupingBy(line -> line.entry().number()))
                .values()
                .forEach(entry -> lookAtWhole(entry, verdicts));
        doubtEqualReferences(verdicts);
        return statement.lines().stream().map(line -> verdicts.get(line.id())).toList();
    }

    private void matchAll(Map<UUID, LineVerdict> verdicts, Function<ReadLine, Optional<LineVerdict>> match) {
        for (ReadLine line : statement.lines()) {
            if (!verdicts.containsKey(line.id())) {
                match.apply(line).ifPresent(verdict -> verdicts.put(line.id(), verdict));
            }
        }
    }

    private Optional<LineVerdict> matchEqual(ReadLine line, Relation sure) {
        return first(known.equal(line), line, sure, met)
                .map(found -> verdict(line, sure == Relation.UNKNOWN ? Kind.DOUBT : Kind.REPEAT, found));
    }

    /** Several lines may look like one earlier line. As long as nobody knows which of them it is, each is a doubt. */
    private Optional<LineVerdict> matchAlike(ReadLine line, Relation sure) {
        return first(known.alike(line, statement), line, sure, sure == Relation.UNKNOWN ? repeated : met)
                .map(found -> verdict(
                        line,
                        sure == Relation.SAME_STATEMENT && saysTheSame(line, found.line()) ? Kind.REPEAT : Kind.DOUBT,
                        found));
    }

    private Optional<KnownLines.Known> first(
            List<KnownLines.Known> candidates, ReadLine line, Relation sure, Set<UUID> taken) {
        return candidates.stream()
                .filter(candidate -> !taken.contains(candidate.line().id()))
                .filter(candidate -> comparison.relation(line, candidate.line(), candidate.statement()) == sure)
                .findFirst();
    }

    private LineVerdict verdict(ReadLine line, Kind kind, KnownLines.Known found) {
        met.add(found.line().id());
        if (kind == Kind.REPEAT) {
            repeated.add(found.line().id());
        }
        return new LineVerdict(line, kind, Optional.of(found.line().id()));
    }

    private static boolean saysTheSame(ReadLine line, ReadLine other) {
        return line.communications().equals(other.communications())
                && line.counterpartyIban().equals(other.counterpartyIban());
    }

    /** A bank may name the payments of an entry at one time, and only their sum at another. */
    private void lookAtWhole(List<ReadLine> entry, Map<UUID, LineVerdict> verdicts) {
        List<LineVerdict> own =
                entry.stream().map(line -> verdicts.get(line.id())).toList();
        if (own.stream().noneMatch(LineVerdict::isNew)) {
            return;
        }
        // what a part of it looks like does not hide that the whole was read
        Optional<OtherShape> shape =
                own.stream().noneMatch(verdict -> verdict.kind() == Kind.REPEAT) ? otherShape(entry) : Optional.empty();
        if (shape.isPresent()) {
            OtherShape other = shape.get();
            boolean isSure = other.relation() == Relation.SAME_REFERENCE && other.isWholeAndParts(entry);
            put(entry, verdicts, isSure ? Kind.REPEAT : Kind.DOUBT, other.lines());
        } else if (!own.stream().allMatch(LineVerdict::isNew)) {
            // some of its payments were read before in an entry of the same sum: the rest cannot be new for sure
            List<ReadLine> earlier = known.entryOf(own.stream()
                    .flatMap(verdict -> verdict.earlier().stream())
                    .findFirst()
                    .orElseThrow());
            if (earlier.get(0).entry().cents() == entry.get(0).entry().cents()) {
                put(entry, verdicts, Kind.DOUBT, earlier);
            }
        }
    }

    private void put(List<ReadLine> entry, Map<UUID, LineVerdict> verdicts, Kind kind, List<ReadLine> earlier) {
        earlier.forEach(line -> met.add(line.id()));
        Optional<UUID> first = Optional.of(earlier.get(0).id());
        entry.forEach(line -> verdicts.put(line.id(), new LineVerdict(line, kind, first)));
    }

    private Optional<OtherShape> otherShape(List<ReadLine> entry) {
        ReadLine line = entry.get(0);
        return known.entriesOfSameSum(line).stream()
                .filter(other -> other.lines().stream().noneMatch(one -> met.contains(one.id())))
                .filter(other -> entry.size() > 1 || other.lines().size() > 1)
                .map(other -> new OtherShape(
                        other.lines(), comparison.ofEntries(line, other.lines().get(0), other.statement())))
                .filter(other -> other.relation() != Relation.DIFFERENT)
                .min(Comparator.comparing(OtherShape::relation));
    }

    /**
     * Equal lines in one statement are different money. Only when the same reference stands twice, and no sum proves
     * that both were booked, somebody has to look.
     */
    private void doubtEqualReferences(Map<UUID, LineVerdict> verdicts) {
        if (statement.reconciles()) {
            return;
        }
        Map<String, List<ReadLine>> fresh = statement.lines().stream()
                .filter(line -> verdicts.get(line.id()).isNew())
                .collect(Collectors.groupingBy(ReadLine::fingerprint));
        fresh.values().stream().filter(equal -> equal.size() > 1).forEach(equal -> {
            List<ReadLine> first = new ArrayList<>();
            for (ReadLine line : equal) {
                Optional<ReadLine> twin = first.stream()
                        .filter(other -> other.entry().number() != line.entry().number())
                        .filter(other -> comparison.byReference(line, other) == Relation.SAME_REFERENCE)
                        .findFirst();
                if (twin.isPresent()) {
                    verdicts.put(line.id(), new LineVerdict(line, Kind.DOUBT, twin.map(ReadLine::id)));
                } else {
                    first.add(line);
                }
            }
        });
    }

    /** An entry that was read before with other lines, but with the same sum. */
    private record OtherShape(List<ReadLine> lines, Relation relation) {

        boolean isWholeAndParts(List<ReadLine> entry) {
            return entry.size() == 1 || lines.size() == 1;
        }
    }
}
