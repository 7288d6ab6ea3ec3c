package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.engine.CaseProblem;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand invoices, to each of which anything happens in any order. In the end what the portal wrote down agrees to the
 * cent with what the provider and the bank have, and nothing is left that nobody follows.
 */
@PortalTest
class LedgerTests {

    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 6;

    /** Another one finds other orders; a failure says which it was. */
    private static final long SEED = 20_260_615L;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    MollieServer mollie;

    @Autowired
    PaymentPages pages;

    @Autowired
    PaymentBooking booking;

    @Autowired
    PaymentNotices notices;

    @Autowired
    PaymentNews news;

    @Autowired
    PaymentLinkPolling polling;

    @Autowired
    Invoicing invoicing;

    @Autowired
    Receivables receivables;

    @Autowired
    CaseConsistency consistency;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    final Random random = new Random(SEED);
    final Set<String> links = new HashSet<>();
    final List<IncomingPayment> transfers = new ArrayList<>();
    final List<InvoiceView> invoices = new ArrayList<>();
    long bankCents;
    long manualCents;
    long creditedCents;
    UUID staff;

    /** What happened to the invoice of this sequence so far. */
    final List<String> paidByLink = new ArrayList<>();

    @Test
    void afterAThousandSequencesEveryCentIsAccountedFor() {
        UUID organisation = people.organisation("WZC De Linde");
        staff = people.staff();
        List<CaseProblem> ofOtherTests = consistency.problems();
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            InvoiceView invoice = billing.invoice(organisation, 100L * (1 + random.nextInt(200)) + random.nextInt(100));
            invoices.add(invoice);
            paidByLink.clear();
            for (int step = random.nextInt(STEPS); step >= 0; step--) {
                happen(invoice);
            }
            if (random.nextInt(20) == 0) {
                news.fetchAll();
            }
        }
        makeUpForWhatGotLost();

        assertThat(mollie.netCents(links)).isPositive();
        assertThat(providerCents()).isEqualTo(mollie.netCents(links));
        assertThat(sum("payment where source = 'BANK' and external_id like '" + prefix() + "%'"))
                .isEqualTo(bankCents);
        assertThat(manual()).isEqualTo(manualCents);
        everyPaymentIsWholeAndEveryInvoiceIsWhatItGot();
        assertThat(consistency.problems()).isSubsetOf(ofOtherTests);
    }

    private void happen(InvoiceView invoice) {
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
                "WZC De Linde",
                "overschrijving",
                known ? invoice.communication() : null);
        transfers.add(incoming);
        bankCents += cents;
        booking.book(incoming);
    }

    /** The same line of a statement once more. */
    private void again() {
        if (!transfers.isEmpty()) {
            IncomingPayment before = transfers.get(random.nextInt(transfers.size()));
            assertThat(booking.book(before)).isEqualTo(Booked.KNOWN);
        }
    }

    private void credit(InvoiceView invoice) {
        if (state(invoice) != ReceivableState.CREDITED) {
            creditedCents += invoice.total().cents();
        }
        invoicing.credit(invoice.id(), "Geannuleerd");
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

    private void makeUpForWhatGotLost() {
        for (int round = 0; round < 30; round++) {
            clock.forward(Duration.ofHours(25));
            news.fetchAll();
            for (int page = 0; page < SEQUENCES / 50; page++) {
                polling.pollAll();
            }
            if (providerCents() == mollie.netCents(links) && round > 0) {
                return;
            }
        }
    }

    private void everyPaymentIsWholeAndEveryInvoiceIsWhatItGot() {
        assertThat(database.sql("select p.id from payment p join payment_balance b on b.payment_id = p.id"
                                + " where p.amount_cents <> b.unassigned_cents + (select coalesce(sum(a.amount_cents), 0)"
                                + " from allocation a where a.payment_id = p.id)")
                        .query(UUID.class)
                        .list())
                .as("payments whose money is not all somewhere")
                .isEmpty();
        assertThat(database.sql("select b.payment_id from payment_balance b join payment p on p.id = b.payment_id"
                                + " where (p.amount_cents > 0 and b.unassigned_cents < 0)"
                                + " or (p.amount_cents < 0 and b.unassigned_cents > 0)"
                                + " or (b.unassigned_cents <> 0) <> (b.state = 'UNASSIGNED')")
                        .query(UUID.class)
                        .list())
                .as("payments with a remainder that cannot be, or that nobody sees")
                .isEmpty();
        long open = 0;
        long allocated = 0;
        long total = 0;
        for (InvoiceView invoice : invoices) {
            ReceivableView receivable = receivables.find(invoice.id()).orElseThrow();
            total += invoice.total().cents();
            open += receivable.open().cents();
            allocated += receivable.paid().cents();
            switch (receivable.state()) {
                case PAID -> assertThat(receivable.paid()).isEqualTo(invoice.total());
                case CREDITED -> assertThat(receivable.paid()).isEqualTo(Money.ZERO);
                case OPEN ->
                    assertThat(receivable.paid().cents())
                            .isBetween(0L, invoice.total().cents() - 1);
            }
            assertThat(isFollowed(invoice)).isEqualTo(receivable.state() == ReceivableState.OPEN);
        }
        assertThat(total - creditedCents - allocated).isEqualTo(open);
    }

    /** A case that only mails the credit note follows nothing. */
    private boolean isFollowed(InvoiceView invoice) {
        return jobs.instance(invoice.id()) != null && (billing.task(invoice.id()) != null || isWaiting(invoice));
    }

    private boolean isWaiting(InvoiceView invoice) {
        return database.sql("select count(*) from act_ru_job where process_instance_id_ = ? and handler_type_ <>"
                                + " 'async-continuation'")
                        .param(jobs.instance(invoice.id()).getId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long providerCents() {
        return database
                .sql("select external_id, amount_cents from payment where source = 'PROVIDER'")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .filter(payment -> links.contains(mollie.linkOf(payment.getKey().replaceFirst("-.*", ""))))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long manual() {
        Set<String> ours = new HashSet<>();
        invoices.forEach(invoice -> ours.add(invoice.id().toString()));
        return database
                .sql("select external_id, amount_cents from payment where source = 'MANUAL'")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .filter(payment -> ours.contains(payment.getKey().substring(0, 36)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long sum(String from) {
        return database.sql("select coalesce(sum(amount_cents), 0) from " + from)
                .query(Long.class)
                .single();
    }

    private ReceivableState state(InvoiceView invoice) {
        return receivables.find(invoice.id()).orElseThrow().state();
    }

    private static String prefix() {
        return "ledger-";
    }
}
