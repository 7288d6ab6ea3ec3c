package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * What files of the bank bring, in both forms: the whole amount, a part, too much, twice, money that it takes back, and
 * the same file once more. Counts beside the portal what the account holds.
 */
public class StatementHappenings {

    private static final int FIRST_VERSION = 2;
    private static final int VERSIONS = 12;
    private static final int RECENT = 20;

    private final TestBank bank;
    private final TestBilling billing;
    private final Clock clock;

    private record Transfer(long cents, String communication, String endToEndId) {}

    private final List<Transfer> transfers = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    public final List<UUID> files = new ArrayList<>();
    public long cents;
    public int takenBack;
    private int number;
    private Random random;
    private UUID staff;

    StatementHappenings(TestBank bank, TestBilling billing, Clock clock) {
        this.bank = bank;
        this.billing = billing;
        this.clock = clock;
    }

    public StatementHappenings by(UUID member, Random chance) {
        staff = member;
        random = chance;
        return this;
    }

    void pay(InvoiceView invoice) {
        long total = invoice.total().cents();
        switch (random.nextInt(4)) {
            case 0 -> pay(invoice, total);
            case 1 -> pay(invoice, 1 + random.nextInt((int) total));
            case 2 -> pay(invoice, total + 1 + random.nextInt(5_000));
            default -> pay(invoice, total, total);
        }
    }

    private void pay(InvoiceView invoice, long... amounts) {
        List<PaperEntry> entries = new ArrayList<>();
        for (long amount : amounts) {
            Transfer transfer =
                    new Transfer(amount, invoice.communication().orElseThrow().digits(), "E2E-LEDGER-" + ++number);
            transfers.add(transfer);
            entries.add(entry(amount, part(transfer)));
        }
        assertThat(read(entries)).allMatch(LineOutcome::isBooked);
    }

    /** One of the files once more, which brings nothing. */
    void again() {
        if (!contents.isEmpty()) {
            UUID file = bank.read(contents.get(random.nextInt(contents.size())), staff);
            files.add(file);
            assertThat(bank.outcomes(file)).containsOnly(LineOutcome.REPEAT);
        }
    }

    /** All or some of a transfer, by its reference or by the communication that it had. */
    void takeBack() {
        if (transfers.isEmpty()) {
            return;
        }
        Transfer transfer = transfers.remove(transfers.size() - 1 - random.nextInt(Math.min(transfers.size(), RECENT)));
        boolean all = random.nextInt(4) > 0;
        long amount = all ? transfer.cents() : 1 + random.nextInt((int) transfer.cents());
        boolean returned = random.nextBoolean();
        PaperPart part = returned ? part(transfer).returned("MS03") : part(transfer);
        PaperEntry entry = entry(-amount, part);
        assertThat(read(List.of(returned ? entry : entry.reversal()))).containsExactly(LineOutcome.RETURNED);
        takenBack++;
    }

    /** Money that moved under a name that the portal gave it. */
    public LineOutcome moved(long amount, String endToEndId, boolean comesBack) {
        PaperPart part =
                PaperPart.of().name("WZC De Linde").endToEndId(endToEndId).text("terugbetaling");
        return read(List.of(entry(amount, comesBack ? part.returned("AC04") : part)))
                .get(0);
    }

    private static PaperPart part(Transfer transfer) {
        return PaperPart.of()
                .name("WZC De Linde")
                .iban("BE71096123456769")
                .endToEndId(transfer.endToEndId())
                .structured(transfer.communication());
    }

    private PaperEntry entry(long amount, PaperPart part) {
        return PaperEntry.of(amount)
                .on(LocalDate.now(clock))
                .reference("LEDGER%07d".formatted(++number))
                .part(part);
    }

    private List<LineOutcome> read(List<PaperEntry> entries) {
        PaperStatement statement =
                PaperStatement.of(CamtFile.OURS).id("L" + ++number).on(LocalDate.now(clock));
        entries.forEach(statement::entry);
        byte[] content = random.nextBoolean()
                ? CodaFile.of(statement).bytes()
                : CamtFile.of(statement)
                        .version(FIRST_VERSION + random.nextInt(VERSIONS))
                        .bytes();
        UUID file = bank.read(content, staff);
        files.add(file);
        contents.add(content);
        cents += entries.stream().mapToLong(PaperEntry::cents).sum();
        // what looks like a line of the day in the other form is asked
        bank.lines(file).stream()
                .filter(line -> line.outcome() == LineOutcome.DOUBT)
                .map(line -> line.doubtId().orElseThrow())
                .forEach(doubt -> billing.complete(doubt, staff, Map.of("decision", "OTHER")));
        return bank.outcomes(file);
    }
}
