package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.BookingResult;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.TestBilling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can happen to an invoice, in any order: by link, by transfer, by the hands of staff, and back. Counts beside the
 * portal what the bank, the till and the credit notes come to.
 */
public class MoneyHappenings {

    private final TestBilling billing;
    private final MollieServer mollie;
    private final PaymentCheckout pages;
    private final PaymentBooking booking;
    private final ProviderNotifications notices;
    private final ProviderNotificationHandler news;
    private final Invoicing invoicing;
    private final Receivables receivables;
    private final Cancelling cancelling;
    private final EngineJobs jobs;
    private final Clock clock;
    private final JdbcClient database;

    public final Set<String> links = new HashSet<>();
    final List<IncomingPayment> transfers = new ArrayList<>();
    public long bankCents;
    public long manualCents;
    public long creditedCents;

    private Random random;
    private UUID staff;
    private UUID enrolment;

    /** What happened to the invoice of this sequence so far. */
    private final List<String> paidByLink = new ArrayList<>();

    MoneyHappenings(
            TestBilling billing,
            MollieServer mollie,
            PaymentCheckout pages,
            PaymentBooking booking,
            ProviderNotifications notices,
            ProviderNotificationHandler news,
            Invoicing invoicing,
            Receivables receivables,
            Cancelling cancelling,
            EngineJobs jobs,
            Clock clock,
            JdbcClient database) {
        this.billing = billing;
        this.mollie = mollie;
        this.pages = pages;
        this.booking = booking;
        this.notices = notices;
        this.news = news;
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.cancelling = cancelling;
        this.jobs = jobs;
        this.clock = clock;
        this.database = database;
    }

    public MoneyHappenings by(UUID member, Random chance) {
        staff = member;
        random = chance;
        return this;
    }

    /** @param enrolmentId what the invoice is for; null when that is of no matter */
    public void begin(UUID enrolmentId) {
        enrolment = enrolmentId;
        paidByLink.clear();
    }

    public void happen(InvoiceView invoice) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> payByLink(invoice);
            case 3, 4 -> transfer(invoice, invoice.total().cents());
            case 5 -> transfer(invoice, 1 + random.nextInt((int) invoice.total().cents() * 2));
            case 6 -> again();
            case 7 -> credit(invoice);
            case 8 -> goBack();
            case 9 -> register(invoice);
            case 10 -> assign(invoice);
            default -> paidByLink.forEach(notices::note);
        }
    }

    private void payByLink(InvoiceView invoice) {
        pages.checkout(invoice.id()).ifPresent(checkout -> {
            String link = checkout.substring(checkout.lastIndexOf('/') + 1);
            links.add(link);
            String payment = random.nextInt(10) == 0 ? mollie.pay(link, "3.33", "EUR") : mollie.pay(link);
            paidByLink.add(payment);
            // lost, told once, or told twice
            for (int told = random.nextInt(3); told > 0; told--) {
                notices.note(payment);
            }
            if (random.nextBoolean()) {
                news.fetchAll();
            }
        });
    }

    private void transfer(InvoiceView invoice, long cents) {
        boolean known = random.nextInt(10) > 0;
        IncomingPayment incoming = new IncomingPayment(
                PaymentSource.BANK,
                prefix() + transfers.size(),
                Money.ofCents(cents),
                LocalDate.now(clock),
                Payer.named(Optional.of("WZC De Linde")),
                Optional.of("overschrijving"),
                PaymentReference.ofOptional(known ? invoice.communication() : Optional.empty()));
        transfers.add(incoming);
        bankCents += cents;
        booking.book(incoming);
    }

    /** The same line of a statement once more. */
    private void again() {
        if (!transfers.isEmpty()) {
            IncomingPayment before = transfers.get(random.nextInt(transfers.size()));
            assertThat(booking.book(before)).isEqualTo(BookingResult.KNOWN);
        }
    }

    private void credit(InvoiceView invoice) {
        if (state(invoice) != ReceivableState.CREDITED) {
            creditedCents += invoice.total().cents();
        }
        if (enrolment == null || cancelling.cancel(enrolment, EnrolmentEndReason.BY_KCD) != CancelResult.CANCELLED) {
            invoicing.credit(invoice.id(), "Geannuleerd");
        }
    }

    /** The provider gives money back: some or all of a payment. */
    private void goBack() {
        if (!paidByLink.isEmpty()) {
            String payment = paidByLink.get(random.nextInt(paidByLink.size()));
            long cents = mollie.paidCents(payment);
            mollie.giveBack(
                    payment,
                    Money.ofCents(random.nextBoolean() ? cents : Math.max(1, cents / 2))
                            .plain());
            notices.note(payment);
            news.fetchAll();
        }
    }

    private void register(InvoiceView invoice) {
        if (state(invoice) != ReceivableState.OPEN) {
            return;
        }
        if (billing.task(invoice.id()) == null) {
            jobs.run(invoice.id(), "Event_Overdue");
        }
        Map<String, Object> answer;
        switch (random.nextInt(3)) {
            case 0 -> {
                creditedCents += invoice.total().cents();
                answer = Map.of("decision", "CANCEL", "cancelReason", "Geannuleerd");
            }
            case 1 ->
                answer = Map.of(
                        "decision",
                        "DELAY",
                        "delayUntil",
                        LocalDate.now(clock).plusDays(9).toString());
            default -> {
                long cents = 1 + random.nextInt((int) invoice.total().cents() * 2);
                manualCents += cents;
                answer = Map.of(
                        "decision",
                        "REGISTER",
                        "amount",
                        Money.ofCents(cents).plain(),
                        "receivedOn",
                        LocalDate.now(clock).toString(),
                        "reference",
                        "kas " + random.nextLong());
            }
        }
        billing.complete(invoice.id(), staff, answer);
    }

    /** Staff look at some money without a place, and may be right or not. */
    private void assign(InvoiceView invoice) {
        List<UUID> waiting = database.sql("select payment_id from payment_balance where state = 'UNASSIGNED'")
                .query(UUID.class)
                .list();
        if (waiting.isEmpty()) {
            return;
        }
        UUID payment = waiting.get(random.nextInt(waiting.size()));
        Map<String, Object> answer = random.nextBoolean()
                ? Map.of("decision", "INVOICE", "invoiceNumber", invoice.number())
                : Map.of("decision", random.nextBoolean() ? "PAID_BACK" : "NOTE", "note", "nagekeken");
        try {
            billing.complete(payment, staff, answer);
        } catch (BadUserRequestException refused) {
            // the task stays
            assertThat(billing.task(payment)).isEqualTo("Task_Assign");
        }
    }

    private ReceivableState state(InvoiceView invoice) {
        return receivables.find(invoice.id()).orElseThrow().state();
    }

    static String prefix() {
        return "ledger-";
    }
}
