package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.bank.BankLine.Outcome;
import be.vormingsportaal.billing.foreign.ForeignMoney;
import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.billing.invoice.BillingSettings;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.BookingResult;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.statement.BankEntry;
import be.vormingsportaal.billing.statement.EntryPart;
import be.vormingsportaal.billing.statement.StatementException;
import be.vormingsportaal.billing.statement.StatementFile;
import be.vormingsportaal.billing.statement.StatementReader;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.ReadableText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads bank statements. A file with an error is refused as a whole before anything of it is booked. After that, each
 * line is booked separately. When a file was read only in part, for instance because the database failed, it is read
 * again, and the rest is booked.
 */
@Service
public class BankFiles {

    /** This is much more than a year of statements, and takes little time to read. */
    public static final int MOST_BYTES = 5_000_000;

    private static final int NAME = 255;
    private static final int PAYER = 200;
    private static final int MESSAGE = 500;
    private static final Limit SHOWN = Limit.of(50);

    private final BankFileRepository files;
    private final PaymentBooking booking;
    private final ForeignPayments foreign;
    private final BillingSettings settings;
    private final Clock clock;

    BankFiles(
            BankFileRepository files,
            PaymentBooking booking,
            ForeignPayments foreign,
            BillingSettings settings,
            Clock clock) {
        this.files = files;
        this.booking = booking;
        this.foreign = foreign;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Books what came in by this file and was not booked before. It books nothing when something is wrong with the
     * file.
     */
    public BankFileResult read(String fileName, byte[] content, UUID by) {
        StatementFile statements;
        try {
            statements = StatementReader.read(content, settings.iban());
        } catch (StatementException refused) {
            return BankFileResult.refused(refused.problem());
        }
        List<BankLine> lines = new ArrayList<>();
        EntryIdentity keys = new EntryIdentity();
        statements.statements().stream()
                .flatMap(statement -> statement.entries().stream())
                .forEach(entry -> lines.addAll(book(entry, keys)));
        String name = ReadableText.of(fileName, NAME);
        return BankFileResult.read(files.saveAndFlush(BankFile.of(name, clock.instant(), by, lines))
                .id());
    }

    /** The newest comes first. */
    @Transactional(readOnly = true)
    public List<BankFileView> recent() {
        return files.findByOrderByReadAtDesc(SHOWN).stream().map(BankFile::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<BankFileView> find(UUID id) {
        return files.findById(id).map(BankFile::view);
    }

    /** @throws java.util.NoSuchElementException when there is no such file */
    @Transactional(readOnly = true)
    public List<BankLine> lines(UUID id) {
        return files.findById(id).orElseThrow().lines();
    }

    private List<BankLine> book(BankEntry entry, EntryIdentity keys) {
        boolean divided = entry.isDivided();
        List<EntryPart> parts = divided ? entry.parts() : entry.parts().subList(0, 1);
        return parts.stream()
                .map(part -> {
                    Money amount = divided ? part.amount().orElseThrow() : entry.amount();
                    Outcome outcome = outcome(entry, part, amount, keys.of(entry, part, divided));
                    return new BankLine(
                            entry.bookedOn(),
                            amount.cents(),
                            part.counterpartyName()
                                    .map(name -> ReadableText.of(name, PAYER))
                                    .orElse(null),
                            part.message()
                                    .map(text -> ReadableText.of(text, MESSAGE))
                                    .orElse(null),
                            outcome);
                })
                .toList();
    }

    private Outcome outcome(BankEntry entry, EntryPart part, Money amount, String key) {
        if (!entry.booked()) {
            return Outcome.PENDING;
        }
        if (entry.reversal()) {
            return Outcome.REVERSAL;
        }
        if (!amount.isPositive()) {
            return Outcome.DEBIT;
        }
        // nobody paid the whole of several payments
        boolean whole = entry.isDivided() || !entry.isBatch();
        Payer payer = whole ? new Payer(part.counterpartyName(), part.counterpartyIban()) : Payer.UNKNOWN;
        List<StructuredCommunication> communications = whole ? part.communications() : List.of();
        if (!"EUR".equals(entry.currency())) {
            foreign.note(new ForeignMoney(
                    PaymentSource.BANK,
                    key,
                    entry.currency(),
                    amount.plain(),
                    entry.bookedOn(),
                    payer,
                    part.message(),
                    communications.size() == 1 ? Optional.of(communications.get(0)) : Optional.empty()));
            return Outcome.OTHER_CURRENCY;
        }
        BookingResult booked = booking.book(new IncomingPayment(
                PaymentSource.BANK,
                key,
                amount,
                entry.bookedOn(),
                payer,
                part.message(),
                communications.stream().map(PaymentReference::of).toList()));
        return Outcome.valueOf(booked.name());
    }
}
