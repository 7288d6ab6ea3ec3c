package be.vormingsportaal.testing.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes the bookings of one statement, with what truly moved. */
final class StatementBookings {

    private final Random random;
    private final PayerHabits payers;
    private final List<Movement> movements;
    private final List<GeneratedLine> wholes;
    private final BankHabit bank;
    private final LocalDate day;
    private final List<GeneratedLine> lines = new ArrayList<>();
    private boolean coda = true;

    /**
     * @param movements of all statements, to which these add
     * @param wholes batches that a later file will have with their parts, to which these add
     */
    StatementBookings(
            Random random, List<Movement> movements, List<GeneratedLine> wholes, BankHabit bank, LocalDate day) {
        this.random = random;
        this.payers = new PayerHabits(random);
        this.movements = movements;
        this.wholes = wholes;
        this.bank = bank;
        this.day = day;
    }

    List<GeneratedLine> lines() {
        return lines;
    }

    /** Whether CODA can say all of it. */
    boolean fitsCoda() {
        return coda;
    }

    /** Somebody pays what a test asks for. */
    void pay(String communication, long cents) {
        single(moved(cents, List.of(communication), Optional.empty()));
    }

    void any() {
        switch (random.nextInt(40)) {
            case 0, 1, 2 -> single(moved(amount(), List.of(), Optional.empty()));
            case 3, 4, 5 -> single(moved(-amount(), List.of(), Optional.empty()));
            case 6, 7 ->
                single(moved(amount(), List.of(payers.communication(), payers.communication()), Optional.empty()));
            case 8, 9, 10 -> batch(0, true, MustBe.NEW);
            case 11 -> batch(-100, true, MustBe.BATCH_AS_ONE_TASK);
            case 12 -> batch(0, false, MustBe.BATCH_AS_ONE_TASK);
            case 13 -> counted();
            case 14 -> whole();
            case 15, 16, 17 -> takenBack();
            case 18, 19 -> twin();
            case 20 -> announced();
            default -> single(moved(amount(), List.of(payers.communication()), Optional.empty()));
        }
    }

    private void single(Movement movement) {
        PaperPart part = part(movement);
        PaperEntry entry = entry(movement.cents()).part(part);
        if (movement.takesBack().isPresent() && movement.cents() > 0) {
            part.returned("AC04");
        } else if (movement.takesBack().isPresent()) {
            entry.reversal();
        }
        add(entry, List.of(movement), MustBe.NEW);
    }

    /** @param fee that the bank keeps, as a negative amount */
    private void batch(long fee, boolean amounts, MustBe mustBe) {
        List<Movement> payments = payments();
        PaperEntry entry = entry(sum(payments) + fee);
        for (Movement payment : payments) {
            PaperPart part = part(payment);
            entry.part(amounts ? part.cents(payment.cents()) : part);
        }
        coda &= amounts;
        List<Movement> moved = new ArrayList<>(payments);
        if (fee != 0) {
            moved.add(moved(fee, List.of(), Optional.empty()));
        }
        add(entry, moved, mustBe);
    }

    private void counted() {
        List<Movement> payments = payments();
        add(entry(sum(payments)).count(payments.size()), payments, MustBe.BATCH_AS_ONE_TASK);
    }

    /** Nothing shows that these are several payments; a later file will. */
    private void whole() {
        List<Movement> payments = payments();
        String reference = "W%09d".formatted(payments.get(0).id());
        PaperEntry whole = PaperEntry.of(sum(payments)).on(day).reference(reference);
        add(whole.part(PaperPart.of().text("verzamelboeking")), payments, MustBe.NEW);
        PaperEntry later = PaperEntry.of(sum(payments)).on(day).reference(reference);
        payments.forEach(payment -> later.part(part(payment).cents(payment.cents())));
        wholes.add(new GeneratedLine(later, payments.stream().map(Movement::id).toList(), MustBe.PARTS_OF_KNOWN));
    }

    /** A payment that the bank takes back, or a transfer of ours that comes back. */
    private void takenBack() {
        List<Movement> before = movements.stream()
                .filter(movement -> movement.takesBack().isEmpty()
                        && !movement.endToEndId().isEmpty()
                        && movements.stream()
                                .noneMatch(other -> other.takesBack().equals(Optional.of(movement.id()))))
                .limit(200)
                .toList();
        if (before.isEmpty()) {
            return;
        }
        Movement undone = before.get(random.nextInt(before.size()));
        single(remember(new Movement(
                movements.size() + 1,
                day,
                -undone.cents(),
                undone.name(),
                undone.iban(),
                undone.communications(),
                undone.text(),
                Optional.of(undone.id()),
                undone.endToEndId())));
    }

    /** The same payer pays the same again. */
    private void twin() {
        List<GeneratedLine> before =
                lines.stream().filter(line -> line.movements().size() == 1).toList();
        if (before.isEmpty()) {
            return;
        }
        twinOf(before.get(random.nextInt(before.size())), MustBe.NEW);
    }

    /** The same again as in a line of this file or of another one, with nothing that tells them apart. */
    void twinOf(GeneratedLine line, MustBe mustBe) {
        Movement first = movements.get(line.movements().get(0) - 1);
        if (first.takesBack().isPresent()) {
            return;
        }
        Movement second = remember(new Movement(
                movements.size() + 1,
                day,
                first.cents(),
                first.name(),
                first.iban(),
                first.communications(),
                first.text(),
                Optional.empty(),
                first.endToEndId()));
        PaperEntry entry = entry(second.cents());
        line.entry().parts().forEach(entry::part);
        add(entry, List.of(second), mustBe);
    }

    private void announced() {
        coda = false;
        PaperEntry entry =
                entry(amount()).pending().part(PaperPart.of().name("Later").text("aangekondigd"));
        lines.add(new GeneratedLine(entry, List.of(), MustBe.ANNOUNCED));
    }

    private List<Movement> payments() {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(i -> moved(amount(), List.of(payers.communication()), Optional.empty()))
                .toList();
    }

    private Movement moved(long cents, List<String> communications, Optional<Integer> takesBack) {
        int id = movements.size() + 1;
        String endToEnd = random.nextInt(3) == 0 ? "" : "E2E-" + id;
        return remember(new Movement(
                id, day, cents, payers.name(), payers.iban(), communications, payers.text(), takesBack, endToEnd));
    }

    private Movement remember(Movement movement) {
        movements.add(movement);
        return movement;
    }

    private PaperPart part(Movement movement) {
        PaperPart part =
                PaperPart.of().name(movement.name()).iban(movement.iban()).endToEndId(movement.endToEndId());
        coda &= payers.write(part, movement.communications(), movement.text());
        return part;
    }

    private PaperEntry entry(long cents) {
        return PaperEntry.of(cents).on(day).reference(bank.reference(movements.size(), lines.size(), day));
    }

    private void add(PaperEntry entry, List<Movement> moved, MustBe mustBe) {
        lines.add(new GeneratedLine(entry, moved.stream().map(Movement::id).toList(), mustBe));
    }

    private long amount() {
        return random.nextInt(5) == 0 ? 9_500 : 100 + random.nextInt(500_000);
    }

    private static long sum(List<Movement> payments) {
        return payments.stream().mapToLong(Movement::cents).sum();
    }
}
