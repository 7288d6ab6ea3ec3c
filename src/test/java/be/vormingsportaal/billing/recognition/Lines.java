package be.vormingsportaal.billing.recognition;

import be.vormingsportaal.billing.recognition.LineVerdict.Kind;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Statements that are written in one line each, and what came of their lines. */
final class Lines {

    static final LocalDate DAY = LocalDate.of(2026, 5, 29);

    private Lines() {}

    /** A line of its own, about ten euros. */
    static ReadLine line(String says, String reference) {
        return part(1, 1, 1_000, 1_000, says, reference, null);
    }

    static ReadLine part(int entry, int of, long cents, long sum, String says, String whole, String part) {
        return new ReadLine(
                UUID.randomUUID(),
                new ReadLine.Entry(entry, of, sum, Optional.ofNullable(whole)),
                DAY,
                cents,
                "EUR",
                says + cents,
                Optional.empty(),
                "",
                Optional.ofNullable(part),
                Optional.empty());
    }

    static ReadLine endToEnd(String says, String endToEndId) {
        return endToEnd(says, endToEndId, null);
    }

    static ReadLine endToEnd(String says, String endToEndId, String reference) {
        ReadLine line = line(says, reference);
        return new ReadLine(
                line.id(),
                line.entry(),
                line.bookedOn(),
                line.cents(),
                line.currency(),
                line.fingerprint(),
                line.counterpartyIban(),
                line.communications(),
                line.partReference(),
                Optional.of(endToEndId));
    }

    static ReadLine in(int entry, ReadLine line) {
        return new ReadLine(
                line.id(),
                new ReadLine.Entry(
                        entry,
                        line.entry().lines(),
                        line.entry().cents(),
                        line.entry().reference()),
                line.bookedOn(),
                line.cents(),
                line.currency(),
                line.fingerprint(),
                line.counterpartyIban(),
                line.communications(),
                line.partReference(),
                line.endToEndId());
    }

    /** The same line in another form, which writes it otherwise. */
    static ReadLine coda(String says, String iban, String communication) {
        ReadLine line = line(says, "0123456789");
        return new ReadLine(
                line.id(),
                line.entry(),
                line.bookedOn(),
                line.cents(),
                line.currency(),
                says + "in CODA",
                Optional.ofNullable(iban),
                communication,
                Optional.empty(),
                Optional.empty());
    }

    static ReadStatement statement(String reference, ReadLine... lines) {
        return of(StatementFormat.CAMT_053, reference, null, -1, -1, lines);
    }

    /** A statement that reconciles. */
    static ReadStatement numbered(int number, long opening, long closing, ReadLine... lines) {
        return of(StatementFormat.CAMT_053, "S" + number, number, opening, closing, lines);
    }

    static ReadStatement of(
            StatementFormat format, String reference, Integer number, long opening, long closing, ReadLine... lines) {
        return new ReadStatement(
                UUID.randomUUID(),
                new ReadStatement.Delivery(format, UUID.randomUUID().toString(), 0),
                Optional.ofNullable(reference),
                Optional.ofNullable(number).map(one -> new StatementNumber(2026, one)),
                balance(opening, DAY.minusDays(1)),
                balance(closing, DAY),
                opening >= 0,
                Fingerprint.of(List.of(lines)),
                List.of(lines));
    }

    private static Optional<StatementBalance> balance(long cents, LocalDate on) {
        return cents < 0 ? Optional.empty() : Optional.of(new StatementBalance(Money.ofCents(cents), on));
    }

    static List<Kind> kinds(ReadStatement statement, ReadStatement... before) {
        return decided(Set.of(), statement, before).stream()
                .map(LineVerdict::kind)
                .toList();
    }

    static List<LineVerdict> decided(Set<String> reused, ReadStatement statement, ReadStatement... before) {
        return LineIdentity.decide(statement, new ArrayList<>(Stream.of(before).toList()), new BankReferences(reused));
    }
}
