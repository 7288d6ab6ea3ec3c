package be.vormingsportaal.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.statement.GeneratedFile;
import be.vormingsportaal.testing.statement.GeneratedLine;
import be.vormingsportaal.testing.statement.Movement;
import be.vormingsportaal.testing.statement.MustBe;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import be.vormingsportaal.testing.statement.StatementGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a bank wrote, in whichever form and with whichever habits, is what is read: to the cent, and nothing else. */
class GeneratedStatementsTests {

    /** Another one makes other files; a failure says which habits a file had. */
    private static final long SEED = 20_261_129L;

    private static final int LINES = 10_000;
    private static final Duration FAST = Duration.ofSeconds(20);

    @Test
    void tenThousandLinesSayWhatTheBankWrote() throws StatementException {
        StatementGenerator bank = new StatementGenerator(SEED, CamtFile.OURS);
        Set<MustBe> seen = EnumSet.noneOf(MustBe.class);
        Set<StatementFormat> forms = EnumSet.noneOf(StatementFormat.class);
        int lines = 0;
        while (lines < LINES) {
            GeneratedFile file = bank.next(25);
            StatementFile read = read(file);
            forms.add(read.format());
            assertThat(read.skipped()).as(file.habits()).hasSize(file.skipped());
            List<BankEntry> entries = read.statements().stream()
                    .flatMap(statement -> statement.entries().stream())
                    .toList();
            assertThat(entries).as(file.habits()).hasSameSizeAs(file.lines());
            for (int i = 0; i < entries.size(); i++) {
                compare(file, file.lines().get(i), entries.get(i), bank);
                seen.add(file.lines().get(i).mustBe());
            }
            balance(file, read);
            lines += entries.size();
        }
        assertThat(seen).containsExactlyInAnyOrder(MustBe.values());
        assertThat(forms).containsExactlyInAnyOrder(StatementFormat.values());
    }

    /** The expectations of the generator themselves: each movement is new in exactly one line, and the balance agrees. */
    @Test
    void eachMovementIsNewOnce() {
        StatementGenerator bank = new StatementGenerator(SEED + 1, CamtFile.OURS);
        long start = bank.balance();
        Set<Integer> moved = new HashSet<>();
        long cents = 0;
        for (int i = 0; i < 200; i++) {
            for (GeneratedLine line : bank.next(20).lines()) {
                boolean isNew = EnumSet.of(MustBe.NEW, MustBe.NEW_OR_TASK, MustBe.BATCH_AS_ONE_TASK)
                        .contains(line.mustBe());
                for (int id : line.movements()) {
                    assertThat(moved.add(id)).isEqualTo(isNew);
                    cents += isNew ? bank.movements().get(id - 1).cents() : 0;
                }
            }
        }
        assertThat(moved).hasSameSizeAs(bank.movements());
        assertThat(bank.balance()).isEqualTo(start + cents);
    }

    @Test
    void aPaymentThatATestAsksForIsInTheFiles() {
        StructuredCommunication asked = StructuredCommunication.of(2026, 7);
        StatementGenerator bank = new StatementGenerator(SEED, CamtFile.OURS).pay(asked.digits(), 12_345);
        for (int i = 0; i < 10; i++) {
            bank.next(20);
        }
        assertThat(bank.movements())
                .filteredOn(movement -> movement.communications().equals(List.of(asked.digits())))
                .first()
                .extracting(Movement::cents)
                .isEqualTo(12_345L);
    }

    @Test
    void tenThousandEntriesAreReadInNoTime() throws StatementException {
        PaperStatement statement = PaperStatement.of(CamtFile.OURS).opening(0);
        for (int i = 0; i < LINES; i++) {
            statement.entry(PaperEntry.of(9_500)
                    .on(CamtFile.DAY)
                    .reference("R" + i)
                    .part(PaperPart.of()
                            .name("WZC De Linde")
                            .iban("BE71096123456769")
                            .text(
                                    "factuur van mei",
                                    StructuredCommunication.of(2026, 1 + i).display())));
        }
        for (byte[] file :
                List.of(CamtFile.of(statement).bytes(), CodaFile.of(statement).bytes())) {
            long start = System.nanoTime();
            assertThat(StatementReader.read(file, CamtFile.OURS)
                            .statements()
                            .get(0)
                            .entries())
                    .hasSize(LINES);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FAST);
        }
    }

    private static StatementFile read(GeneratedFile file) {
        try {
            return StatementReader.read(file.bytes(), CamtFile.OURS);
        } catch (StatementException refused) {
            throw new AssertionError(file.habits() + ": " + refused.problem(), refused);
        }
    }

    private static void compare(GeneratedFile file, GeneratedLine line, BankEntry entry, StatementGenerator bank) {
        String habits = file.habits() + ", line " + file.lines().indexOf(line);
        PaperEntry paper = line.entry();
        assertThat(entry.amount()).as(habits).isEqualTo(Money.ofCents(paper.cents()));
        assertThat(entry.bookedOn()).as(habits).isEqualTo(paper.day().orElseThrow());
        assertThat(entry.currency()).as(habits).isEqualTo("EUR");
        assertThat(entry.booked()).as(habits).isEqualTo(line.mustBe() != MustBe.ANNOUNCED);
        assertThat(entry.reference()).as(habits).isEqualTo(reference(paper.reference()));
        assertThat(entry.reversal())
                .as(habits)
                .isEqualTo(line.movements().stream()
                        .anyMatch(id -> bank.movements().get(id - 1).takesBack().isPresent()));
        assertThat(entry.isDivided()).as(habits).isEqualTo(paper.isDivided());
        assertThat(entry.isBatch()).as(habits).isEqualTo(paper.isBatch());
        if (paper.parts().isEmpty()) {
            return;
        }
        assertThat(entry.parts()).as(habits).hasSameSizeAs(paper.parts());
        boolean known = !line.movements().isEmpty()
                && paper.parts().size() <= line.movements().size();
        for (int i = 0; i < paper.parts().size(); i++) {
            EntryPart part = entry.parts().get(i);
            comparePart(habits, paper.parts().get(i), part);
            if (known && (paper.parts().size() > 1 || line.movements().size() == 1)) {
                Movement movement = bank.movements().get(line.movements().get(i) - 1);
                assertThat(part.communications())
                        .as("%s, written as %s", habits, part.message())
                        .extracting(StructuredCommunication::digits)
                        .isEqualTo(movement.communications());
            }
        }
    }

    private static void comparePart(String habits, PaperPart paper, EntryPart part) {
        assertThat(part.counterpartyName()).as(habits).isEqualTo(said(paper.name()));
        assertThat(part.counterpartyIban()).as(habits).isEqualTo(said(paper.iban()));
        assertThat(part.endToEndId()).as(habits).isEqualTo(said(paper.endToEndId()));
        assertThat(part.returnReason()).as(habits).isEqualTo(said(paper.returnReason()));
        paper.cents().ifPresent(cents -> assertThat(part.amount()).as(habits).contains(Money.ofCents(cents)));
    }

    private static void balance(GeneratedFile file, StatementFile read) {
        List<BankStatement> statements = new ArrayList<>(read.statements());
        for (int i = 0; i < statements.size(); i++) {
            BankStatement statement = statements.get(i);
            PaperStatement paper = file.statements().get(i);
            paper.opening()
                    .ifPresent(cents -> assertThat(
                                    statement.opening().orElseThrow().amount())
                            .as(file.habits())
                            .isEqualTo(Money.ofCents(cents)));
            paper.closing()
                    .ifPresent(cents -> assertThat(
                                    statement.closing().orElseThrow().amount())
                            .as(file.habits())
                            .isEqualTo(Money.ofCents(cents)));
            assertThat(statement.number()).as(file.habits()).isEqualTo(paper.number());
        }
    }

    private static Optional<String> reference(String written) {
        return said(written).filter(text -> !List.of("0", "N/A", "notprovided").contains(text));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
