package be.vormingsportaal.billing.bank;

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
        List<CamtEntry> entries;
        try {
            entries = CamtReader.read(content, settings.iban());
        } catch (CamtException refused) {
            return BankFileResult.refused(refused.problem());
        }
        List<BankLine> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(book(entry)));
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

    private BankLine book(CamtEntry entry) {
        boolean came = entry.kind() != CamtEntry.Kind.DEBIT;
        return new BankLine(
                entry.bookedOn(),
                came ? entry.amount().cents() : entry.amount().negated().cents(),
                entry.payerName().map(name -> ReadableText.of(name, PAYER)).orElse(null),
                entry.message().map(text -> ReadableText.of(text, MESSAGE)).orElse(null),
                outcome(entry));
    }

    private BankLine.Outcome outcome(CamtEntry entry) {
        if (entry.kind() != CamtEntry.Kind.CREDIT) {
            return BankLine.Outcome.valueOf(entry.kind().name());
        }
        if (!"EUR".equals(entry.currency())) {
            foreign.note(foreign(entry));
            return BankLine.Outcome.OTHER_CURRENCY;
        }
        BookingResult booked = booking.book(new IncomingPayment(
                PaymentSource.BANK,
                entry.key(),
                entry.amount(),
                entry.bookedOn(),
                Payer.named(entry.payerName()),
                entry.message(),
                PaymentReference.ofOptional(entry.message().flatMap(StructuredCommunication::find))));
        return BankLine.Outcome.valueOf(booked.name());
    }

    private static ForeignMoney foreign(CamtEntry entry) {
        return new ForeignMoney(
                PaymentSource.BANK,
                entry.key(),
                entry.currency(),
                entry.amount().plain(),
                entry.bookedOn(),
                Payer.named(entry.payerName()),
                entry.message(),
                entry.message().flatMap(StructuredCommunication::find));
    }
}
