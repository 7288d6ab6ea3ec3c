package be.vormingsportaal.testing.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes the files that a bank delivers for one account, with the habits of many banks, and says what has to come of each
 * line. The same seed makes the same files. Statements follow each other: each begins with the balance and the number at
 * which the last one ended.
 */
public final class StatementGenerator {

    private static final String OTHER_ACCOUNT = "BE71096123456769";
    private static final int MOST_NUMBERS = 999;

    private final Random random;
    private final String iban;
    private final FileWrapping wrapping;
    private final List<Movement> movements = new ArrayList<>();
    private final List<GeneratedLine> wholes = new ArrayList<>();
    private final List<GeneratedFile> files = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 1, 5);
    private long balance = 1_000_000;
    private int number;

    public StatementGenerator(long seed, String iban) {
        this.random = new Random(seed);
        this.iban = iban;
        this.wrapping = new FileWrapping(random);
    }

    /** Nothing is booked before the day after this one. */
    public StatementGenerator after(LocalDate last) {
        day = last;
        return this;
    }

    /** A payment that has to be in one of the next files. */
    public StatementGenerator pay(String communication, long cents) {
        wishes.add(new Wish(communication, cents));
        return this;
    }

    /** All that truly moved, in the order of the ids. */
    public List<Movement> movements() {
        return List.copyOf(movements);
    }

    /** @param id counts from one */
    public Movement movement(int id) {
        return movements.get(id - 1);
    }

    /** What stands on the account when all files so far were read. */
    public long balance() {
        return balance;
    }

    /** The next file, with about as many new lines. Some files only repeat what was delivered before. */
    public GeneratedFile next(int lines) {
        Optional<GeneratedFile> habit = switch (random.nextInt(10)) {
            case 0 -> again();
            case 1 -> overlapping(lines);
            case 2 -> later();
            default -> Optional.empty();
        };
        GeneratedFile file = habit.orElseGet(() -> fresh(List.of(), lines));
        files.add(file);
        return file;
    }

    /** The same bytes again. */
    private Optional<GeneratedFile> again() {
        return earlier()
                .map(file -> new GeneratedFile(
                        "opnieuw.xml",
                        file.bytes(),
                        file.habits() + " again",
                        file.lines().stream()
                                .map(line -> as(line, repeated(line)))
                                .toList(),
                        file.statements(),
                        file.skipped()));
    }

    /** Some lines of the last statement once more, and new ones. */
    private Optional<GeneratedFile> overlapping(int lines) {
        return earlier()
                .filter(file -> file == files.get(files.size() - 1))
                .filter(file -> file.lines().size() > 1)
                .map(file -> fresh(
                        file.lines()
                                .subList(file.lines().size() / 2, file.lines().size()),
                        lines));
    }

    /** Batches that were delivered whole, now with their parts. */
    private Optional<GeneratedFile> later() {
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        PaperStatement statement = PaperStatement.of(iban).id("DEELS").on(day);
        List<GeneratedLine> lines = List.copyOf(wholes);
        lines.forEach(line -> statement.entry(line.entry()));
        wholes.clear();
        StringBuilder habits = new StringBuilder("parts");
        byte[] bytes = wrapping.file(List.of(statement), false, habits);
        return Optional.of(new GeneratedFile("later.xml", bytes, habits.toString(), lines, List.of(statement), 0));
    }

    private GeneratedFile fresh(List<GeneratedLine> before, int lines) {
        BankHabit bank = BankHabit.values()[random.nextInt(BankHabit.values().length)];
        // what was in another form before would not be the same line
        boolean coda = before.isEmpty() && random.nextInt(3) == 0;
        StatementBookings bookings = before.isEmpty() && random.nextInt(5) == 0
                ? secondOfTheDay(bank, coda)
                : new StatementBookings(random, movements, wholes, bank, nextDay(), coda);
        for (int i = 0; i < lines; i++) {
            if (!wishes.isEmpty() && random.nextBoolean()) {
                Wish wish = wishes.remove(0);
                bookings.pay(wish.communication(), wish.cents());
            } else {
                bookings.any();
            }
        }
        List<GeneratedLine> all = new ArrayList<>(before.stream()
                .map(line -> as(line, isPlain(line) && isOfSameForm(line) ? repeated(line) : MustBe.REPEAT_OR_TASK))
                .toList());
        bookings.lines().stream()
                .map(line -> looksLikeOther(line, coda) ? as(line, MustBe.NEW_OR_TASK) : line)
                .forEach(all::add);
        PaperStatement own = statement(all, before);
        List<PaperStatement> statements = new ArrayList<>(List.of(own));
        int skipped = random.nextInt(6) == 0 ? 1 : 0;
        if (skipped > 0) {
            statements.add(
                    random.nextInt(2),
                    PaperStatement.of(OTHER_ACCOUNT)
                            .on(day)
                            .entry(PaperEntry.of(777).on(day).reference("ANDERS")));
        }
        StringBuilder habits = new StringBuilder(bank.name());
        byte[] bytes = wrapping.file(statements, coda, habits);
        return new GeneratedFile("afschrift", bytes, habits.toString(), all, List.of(own), skipped);
    }

    /** A second statement of the same day: somebody pays the same again, and the bank has no reference for it. */
    private StatementBookings secondOfTheDay(BankHabit bank, boolean coda) {
        StatementBookings bookings = new StatementBookings(random, movements, wholes, bank, day, coda);
        if (!files.isEmpty() && bank.saysNothing()) {
            files.get(files.size() - 1).lines().stream()
                    .filter(line ->
                            line.mustBe() == MustBe.NEW && line.movements().size() == 1)
                    .filter(line -> line.entry().day().equals(Optional.of(day)))
                    .findFirst()
                    .ifPresent(line -> bookings.twinOf(line, MustBe.NEW_OR_TASK));
        }
        return bookings;
    }

    private LocalDate nextDay() {
        day = day.plusDays(1);
        return day;
    }

    private PaperStatement statement(List<GeneratedLine> all, List<GeneratedLine> before) {
        long known = before.stream()
                .filter(line -> line.mustBe() != MustBe.ANNOUNCED)
                .mapToLong(line -> line.entry().cents())
                .sum();
        PaperStatement own =
                PaperStatement.of(iban).id("S" + files.size()).on(day).opening(balance - known);
        if (before.isEmpty()) {
            number = number % MOST_NUMBERS + 1;
            own.number(number).withTotals();
        }
        all.forEach(line -> own.entry(line.entry()));
        balance = own.closing().orElseThrow();
        return own;
    }

    /** A file that is whole: one that repeats others would make it hard to say what is a repeat of what. */
    private Optional<GeneratedFile> earlier() {
        List<GeneratedFile> whole = files.stream()
                .filter(file -> file.statements().get(0).number().isPresent()
                        && !file.habits().endsWith("again"))
                .toList();
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(whole.get(Math.max(0, whole.size() - 1 - random.nextInt(3))));
    }

    /** Whether the bank's reference tells that it is the same, in a statement that is not the same. */
    private boolean isPlain(GeneratedLine line) {
        return line.mustBe() == MustBe.ANNOUNCED || BankHabit.tells(line.entry().reference()) && !hasTwin(line);
    }

    /** What stands in some other statement of the other form is not surely the same. A file with earlier lines is CAMT. */
    private boolean isOfSameForm(GeneratedLine line) {
        return line.mustBe() == MustBe.ANNOUNCED
                || !files.get(files.size() - 1).habits().contains("CODA");
    }

    /** Whether something of the same day and amount stood in a file of the other form, which tells less or more of it. */
    private boolean looksLikeOther(GeneratedLine line, boolean coda) {
        return line.mustBe() == MustBe.NEW
                && files.stream()
                        .filter(file -> file.habits().contains("CODA") != coda)
                        .flatMap(file -> file.lines().stream())
                        .filter(other -> other.entry().day().equals(line.entry().day()))
                        .anyMatch(other -> !Collections.disjoint(
                                line.entry().amounts(), other.entry().amounts()));
    }

    private boolean hasTwin(GeneratedLine line) {
        return files.stream()
                        .flatMap(file -> file.lines().stream())
                        .filter(other -> other.mustBe() == MustBe.NEW || other.mustBe() == MustBe.NEW_OR_TASK)
                        .filter(other ->
                                other.entry().parts().equals(line.entry().parts()))
                        .count()
                > 1;
    }

    private static MustBe repeated(GeneratedLine line) {
        return switch (line.mustBe()) {
            case NEW, BATCH_AS_ONE_TASK, REPEAT -> MustBe.REPEAT;
            case NEW_OR_TASK, REPEAT_OR_TASK, PARTS_OF_KNOWN -> MustBe.REPEAT_OR_TASK;
            case ANNOUNCED -> MustBe.ANNOUNCED;
        };
    }

    private static GeneratedLine as(GeneratedLine line, MustBe mustBe) {
        return new GeneratedLine(line.entry(), line.movements(), mustBe);
    }

    /** @param communication of twelve digits */
    private record Wish(String communication, long cents) {}
}
