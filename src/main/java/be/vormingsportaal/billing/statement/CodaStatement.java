package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of CODA from a header to its trailer. */
final class CodaStatement {

    private static final String CURRENCY = "[A-Z]{3}";

    private final CodaRecord header;
    private Optional<CodaRecord> oldBalance = Optional.empty();
    private Optional<CodaRecord> newBalance = Optional.empty();
    private final List<CodaMovement> movements = new ArrayList<>();
    private Optional<CodaMovement> last = Optional.empty();
    private int records;
    private int freeMessages;

    CodaStatement(CodaRecord header) {
        this.header = header;
    }

    /** @throws NumberFormatException when the line does not belong here */
    void add(CodaRecord line) {
        records++;
        switch (line.kind()) {
            case "1" -> oldBalance = Optional.of(line);
            case "21" -> addMovement(new CodaMovement(line));
            case "22", "23" -> lastMovement().add(line);
            case "31", "32", "33" -> lastMovement().addInformation(line);
            case "4" -> freeMessages++;
            case "8" -> newBalance = Optional.of(line);
            default -> throw new NumberFormatException("No line of a statement");
        }
    }

    /**
     * Compares what was read with what the bank counted.
     *
     * @throws NumberFormatException when a line is missing, or an amount is another one
     */
    void check(CodaRecord trailer) {
        int counted = trailer.number(17, 22).orElse(0);
        char more = trailer.at(CodaRecord.LENGTH);
        if (oldBalance.isEmpty()
                || more != '1' && more != '2'
                || counted != records && counted != records - freeMessages
                || !trailer.amount(23).equals(debits())
                || !trailer.amount(38).equals(credits())) {
            throw new NumberFormatException("Not what the bank counted");
        }
    }

    /** Structure 0 is a Belgian number, 2 a Belgian IBAN; 1 and 3 are foreign. */
    String account() {
        String account = old().at(2) == '0' ? old().text(6, 17) : old().text(6, 39);
        return account.isEmpty() ? "-" : account.split("\\s+")[0];
    }

    /** Details of what is booked in another file, which change no balance. */
    boolean isSeparateApplication() {
        return header.number(84, 88).isPresent();
    }

    int entries() {
        return movements.size();
    }

    BankStatement read(OwnAccount own) {
        String currency = old().at(2) == '0' ? old().text(19, 21) : old().text(40, 42);
        if (!currency.matches(CURRENCY)) {
            throw new NumberFormatException("No currency");
        }
        LocalDate day = newBalance
                .flatMap(line -> line.day(58))
                .or(() -> header.day(6))
                .or(() -> old().day(59))
                .orElseThrow(() -> new NumberFormatException("No day"));
        return new BankStatement(
                own.iban(),
                currency,
                BankReference.of(Optional.of(header.text(25, 34))),
                old().number(126, 128).or(() -> old().number(3, 5)),
                Optional.of(new StatementBalance(
                        old().signedAmount(43), old().day(59).orElse(day))),
                newBalance.map(line -> new StatementBalance(line.signedAmount(42), day)),
                Optional.of(new StatementTotals(Optional.empty(), Optional.of(credits()), Optional.of(debits()))),
                movements.stream()
                        .filter(movement -> !movement.amount().isZero())
                        .map(movement -> new CodaEntry(movement, currency, own).read(day))
                        .toList());
    }

    private void addMovement(CodaMovement movement) {
        if (!movement.isDetail()) {
            movements.add(movement);
        } else if (movements.isEmpty()) {
            throw new NumberFormatException("A detail without a movement");
        } else {
            movements.get(movements.size() - 1).addDetail(movement);
        }
        last = Optional.of(movement);
    }

    private CodaMovement lastMovement() {
        return last.orElseThrow(() -> new NumberFormatException("A line without a movement"));
    }

    private CodaRecord old() {
        return oldBalance.orElseThrow(() -> new NumberFormatException("No balance"));
    }

    private Money credits() {
        return Money.sum(movements.stream()
                .map(CodaMovement::amount)
                .filter(Money::isPositive)
                .toList());
    }

    private Money debits() {
        return Money.sum(movements.stream()
                        .map(CodaMovement::amount)
                        .filter(Money::isNegative)
                        .toList())
                .negated();
    }
}
