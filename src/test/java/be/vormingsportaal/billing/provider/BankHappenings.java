package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.BookingResult;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.billing.returned.ReturnResult;
import be.vormingsportaal.billing.returned.ReturnedMoney;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What the bank brings: the whole amount, a part, too much, for several invoices at once, the same line once more, and
 * money that it takes back. Counts beside the portal what the account holds.
 */
public class BankHappenings {

    private static final Payer PAYER = new Payer(Optional.of("WZC De Linde"), Optional.of("BE71096123456769"));

    private final PaymentBooking booking;
    private final PaymentReturns returns;
    private final Receivables receivables;
    private final Clock clock;

    private final List<IncomingPayment> transfers = new ArrayList<>();
    private final List<ReturnedMoney> takenBack = new ArrayList<>();
    public long cents;
    public int matched;
    private Random random;

    BankHappenings(PaymentBooking booking, PaymentReturns returns, Receivables receivables, Clock clock) {
        this.booking = booking;
        this.returns = returns;
        this.receivables = receivables;
        this.clock = clock;
    }

    BankHappenings by(Random chance) {
        random = chance;
        return this;
    }

    static String prefix() {
        return "ledger-";
    }

    void whole(InvoiceView invoice) {
        boolean known = random.nextInt(10) > 0;
        book(invoice.total().cents(), PaymentReference.ofOptional(known ? invoice.communication() : Optional.empty()));
    }

    /** A part or too much. */
    void any(InvoiceView invoice) {
        long some = 1 + random.nextInt((int) invoice.total().cents() * 2);
        book(some, PaymentReference.ofOptional(invoice.communication()));
    }

    /** For two invoices, with or without the amount for each; mostly what is open of both. */
    void several(InvoiceView one, InvoiceView other) {
        long ofOne = Math.max(1, open(one));
        long ofOther = Math.max(1, open(other)) + (random.nextInt(4) == 0 ? 1 : 0);
        boolean named = random.nextBoolean();
        book(ofOne + ofOther, List.of(reference(one, ofOne, named), reference(other, ofOther, named)));
    }

    /** The same line of a statement once more. */
    void again() {
        if (!transfers.isEmpty()) {
            IncomingPayment before = transfers.get(random.nextInt(transfers.size()));
            assertThat(booking.book(before)).isEqualTo(BookingResult.KNOWN);
        }
        if (!takenBack.isEmpty()) {
            ReturnedMoney before = takenBack.get(random.nextInt(takenBack.size()));
            assertThat(returns.takenBack(before)).isEqualTo(ReturnResult.KNOWN);
        }
    }

    /** All or some of a transfer, which the bank names or does not name, or money that nobody knows. */
    void takeBack() {
        if (transfers.isEmpty()) {
            return;
        }
        int recent = Math.min(transfers.size(), 20);
        IncomingPayment original = transfers.get(transfers.size() - 1 - random.nextInt(recent));
        boolean named = random.nextBoolean();
        Money amount = named && random.nextBoolean()
                ? Money.ofCents(1 + random.nextInt((int) original.amount().cents()))
                : original.amount();
        boolean unknown = random.nextInt(5) == 0;
        ReturnedMoney money = new ReturnedMoney(
                PaymentSource.BANK,
                prefix() + "back-" + takenBack.size(),
                amount,
                LocalDate.now(clock),
                PAYER,
                original.message(),
                unknown ? List.of() : original.references(),
                Optional.of(original.externalId()).filter(id -> named && !unknown));
        takenBack.add(money);
        cents -= amount.cents();
        if (returns.takenBack(money) == ReturnResult.MATCHED) {
            matched++;
        }
    }

    private void book(long amount, List<PaymentReference> references) {
        IncomingPayment incoming = new IncomingPayment(
                PaymentSource.BANK,
                prefix() + transfers.size(),
                Money.ofCents(amount),
                LocalDate.now(clock),
                PAYER,
                Optional.of("overschrijving " + transfers.size()),
                references);
        transfers.add(incoming);
        cents += amount;
        booking.book(incoming);
    }

    private long open(InvoiceView invoice) {
        return receivables.find(invoice.id()).orElseThrow().open().cents();
    }

    private static PaymentReference reference(InvoiceView invoice, long cents, boolean named) {
        return named
                ? PaymentReference.of(invoice.communication().orElseThrow(), Money.ofCents(cents))
                : PaymentReference.of(invoice.communication().orElseThrow());
    }
}
