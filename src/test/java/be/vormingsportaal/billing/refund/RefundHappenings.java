package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.owed.MoneyKeeping;
import be.vormingsportaal.billing.provider.ProviderNews;
import be.vormingsportaal.billing.provider.StatementHappenings;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What becomes of money that is owed: asked back, released or not, given by the provider or by a file for the bank, seen
 * to leave, refused, come back, withdrawn; or kept for another invoice.
 */
public class RefundHappenings {

    private static final int MOST_STEPS = 200;

    private final RefundRequesting requesting;
    private final RefundReleasing releasing;
    private final RefundFiles files;
    private final RefundPolling polling;
    private final Refunds refunds;
    private final MoneyKeeping keeping;
    private final MollieServer mollie;
    private final TestBilling billing;
    private final TestPeople people;
    private final EngineJobs jobs;
    private final JdbcClient database;

    private final List<UUID> asked = new ArrayList<>();
    private final Set<UUID> ofOtherTests = new HashSet<>();
    private StatementHappenings bank;
    private Random random;
    private UUID asker;
    private UUID releaser;

    RefundHappenings(
            RefundRequesting requesting,
            RefundReleasing releasing,
            RefundFiles files,
            RefundPolling polling,
            Refunds refunds,
            MoneyKeeping keeping,
            MollieServer mollie,
            TestBilling billing,
            TestPeople people,
            EngineJobs jobs,
            JdbcClient database) {
        this.requesting = requesting;
        this.releasing = releasing;
        this.files = files;
        this.polling = polling;
        this.refunds = refunds;
        this.keeping = keeping;
        this.mollie = mollie;
        this.billing = billing;
        this.people = people;
        this.jobs = jobs;
        this.database = database;
    }

    public RefundHappenings by(StatementHappenings statements, Random chance) {
        bank = statements;
        random = chance;
        asker = people.staff();
        releaser = people.staff();
        ofOtherTests.addAll(owed().keySet());
        return this;
    }

    /** How many of them are here now. */
    public long count(RefundState state) {
        return asked.stream().filter(refund -> view(refund).state() == state).count();
    }

    /** Somebody asks to pay back what has no place of one payment. */
    public void request() {
        pick().ifPresent(one -> {
            RefundWay way =
                    isOfOtherHands(one.getKey()) || random.nextBoolean() ? RefundWay.TRANSFER : RefundWay.PROVIDER;
            requesting
                    .request(
                            new RequestRefund(
                                    one.getKey(), one.getValue(), way, "BE71096123456769", "WZC De Linde", "gevraagd"),
                            asker)
                    .refundId()
                    .ifPresent(asked::add);
        });
    }

    /** What somebody gave back at the provider itself is not counted among the refunds there. */
    private boolean isOfOtherHands(UUID payment) {
        return !refunds.canProvider(payment)
                || mollie.refundedCents(provided(payment)) > 0
                        && mollie.refunds().count(provided(payment)) == 0;
    }

    /** Owed money waits for the next invoice, or pays this one. */
    public void keep(InvoiceView invoice) {
        pick().ifPresent(one -> {
            if (random.nextBoolean()) {
                keeping.keep(one.getKey(), one.getValue());
            } else {
                keeping.use(one.getKey(), one.getValue(), invoice.number(), asker);
            }
        });
    }

    /** The next thing happens to one refund. */
    public void move() {
        if (!asked.isEmpty()) {
            move(asked.get(random.nextInt(asked.size())));
        }
    }

    /** Until nobody has to do or to await anything. */
    public void finish() {
        for (UUID refund : asked) {
            for (int step = 0; view(refund).state().isOpen(); step++) {
                assertThat(step).as(view(refund).toString()).isLessThan(MOST_STEPS);
                move(refund);
            }
            jobs.runDue(refund);
            assertThat(jobs.instance(refund)).as(view(refund).toString()).isNull();
        }
    }

    private void move(UUID refund) {
        RefundView view = view(refund);
        switch (view.state()) {
            case REQUESTED -> decide(refund);
            case RELEASED -> leave(view);
            case ORDERED -> see(view);
            case DONE -> comeBack(view);
            case REFUSED, BOUNCED -> fail(refund);
            case WITHDRAWN -> assertThat(jobs.instance(refund)).isNull();
        }
    }

    private void decide(UUID refund) {
        Map<String, Object> answer =
                random.nextInt(5) > 0 ? Map.of("decision", "RELEASE") : Map.of("decision", "REFUSE", "note", "niet nu");
        billing.complete(refund, "Task_Release", releaser, answer);
    }

    private void leave(RefundView refund) {
        if (refund.way() == RefundWay.PROVIDER) {
            if (random.nextInt(6) == 0) {
                mollie.refunds().refuse(provided(refund.paymentId()));
            }
            jobs.runDue(refund.id());
            ask(refund);
        } else if (random.nextInt(6) == 0) {
            assertThat(releasing.withdraw(refund.id(), "toch niet", asker)).isEmpty();
        } else {
            files.make(asker).orElseThrow();
        }
    }

    /** The provider goes on, or the bank shows a debit: for this one, or for the whole file. */
    private void see(RefundView refund) {
        if (refund.way() == RefundWay.PROVIDER) {
            String payment = provided(refund.paymentId());
            boolean fails = mollie.refunds().count(payment) == 1 && random.nextInt(4) == 0;
            mollie.refunds().become(payment, fails ? "failed" : "refunded");
            ask(refund);
            return;
        }
        RefundFileView file = files.find(refund.fileId().orElseThrow()).orElseThrow();
        List<RefundView> together = asked.stream()
                .map(this::view)
                .filter(one -> one.fileId().equals(refund.fileId()) && one.state() == RefundState.ORDERED)
                .toList();
        boolean whole = together.size() == file.transfers() && random.nextBoolean();
        LineOutcome outcome = whole
                ? bank.moved(-file.sum().cents(), file.messageId(), false)
                : bank.moved(-refund.amount().cents(), refund.endToEndId(), false);
        assertThat(outcome).isEqualTo(LineOutcome.REFUNDED);
    }

    private void comeBack(RefundView refund) {
        jobs.runDue(refund.id());
        if (refund.way() == RefundWay.TRANSFER && random.nextInt(4) == 0) {
            assertThat(bank.moved(refund.amount().cents(), refund.endToEndId(), true))
                    .isEqualTo(LineOutcome.BOUNCED);
        }
    }

    private void fail(UUID refund) {
        Map<String, Object> answer = random.nextBoolean()
                ? Map.of("decision", "GIVE_BACK", "note", "lukt niet")
                : Map.of("decision", "AGAIN", "iban", "BE71096123456769", "name", "WZC De Linde", "note", "nog eens");
        billing.complete(refund, "Task_Failed", asker, answer);
    }

    private void ask(RefundView refund) {
        polling.on(new ProviderNews(provided(refund.paymentId())));
        polling.pollAll();
    }

    private RefundView view(UUID refund) {
        return refunds.find(refund).orElseThrow();
    }

    private String provided(UUID payment) {
        return database.sql("select external_id from payment where id = ?")
                .param(payment)
                .query(String.class)
                .single();
    }

    private Optional<Map.Entry<UUID, Money>> pick() {
        List<Map.Entry<UUID, Money>> owed = owed().entrySet().stream()
                .filter(one -> !ofOtherTests.contains(one.getKey()))
                .toList();
        return owed.isEmpty() ? Optional.empty() : Optional.of(owed.get(random.nextInt(owed.size())));
    }

    private Map<UUID, Money> owed() {
        Map<UUID, Money> owed = new LinkedHashMap<>();
        database.sql("select payment_id, unassigned_cents from payment_balance where unassigned_cents > 0"
                        + " order by payment_id")
                .query(row -> {
                    owed.put(row.getObject(1, UUID.class), Money.ofCents(row.getLong(2)));
                });
        return owed;
    }
}
