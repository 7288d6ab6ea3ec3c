package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff do in their tasks about invoices and money, rightly or not. Counts the till and the credit notes. */
public class StaffHappenings {

    private final TestBilling billing;
    private final TestInvoices invoices;
    private final Receivables receivables;
    private final Invoicing invoicing;
    private final EngineJobs jobs;
    private final Clock clock;
    private final JdbcClient database;

    public long manualCents;
    long creditedCents;
    private Random random;
    private UUID staff;

    StaffHappenings(
            TestBilling billing,
            TestInvoices invoices,
            Receivables receivables,
            Invoicing invoicing,
            EngineJobs jobs,
            Clock clock,
            JdbcClient database) {
        this.billing = billing;
        this.invoices = invoices;
        this.receivables = receivables;
        this.invoicing = invoicing;
        this.jobs = jobs;
        this.clock = clock;
        this.database = database;
    }

    StaffHappenings by(UUID member, Random chance) {
        staff = member;
        random = chance;
        return this;
    }

    void register(InvoiceView invoice) {
        if (receivables.find(invoice.id()).orElseThrow().state() != ReceivableState.OPEN) {
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
    void assign(InvoiceView invoice) {
        List<UUID> waiting = waiting("payment_balance", "UNASSIGNED");
        if (waiting.isEmpty()) {
            return;
        }
        UUID payment = waiting.get(random.nextInt(waiting.size()));
        Map<String, Object> answer = switch (random.nextInt(4)) {
            case 0, 1 -> Map.of("decision", "INVOICE", "invoiceNumber", invoice.number());
            case 2 -> Map.of("decision", "DIVIDE");
            default -> Map.of("decision", random.nextBoolean() ? "PAID_BACK" : "NOTE", "note", "nagekeken");
        };
        answer(payment, "Task_Assign", answer);
    }

    /** Staff look at some money that was taken back. */
    void checkReturn() {
        List<UUID> waiting = waiting("returned_payment", "OPEN");
        if (!waiting.isEmpty()) {
            answer(
                    waiting.get(random.nextInt(waiting.size())),
                    "Task_CheckReturn",
                    Map.of("decision", random.nextBoolean() ? "SEEN" : "ELSEWHERE"));
        }
    }

    /** As if the mails of an organisation's invoices that are open again had left, which takes its time. */
    void letMailsLeave(UUID organisation) {
        database.sql("select e.business_key_ from act_ru_execution e join act_ru_execution s"
                        + " on s.proc_inst_id_ = e.id_ and s.act_id_ = 'Task_SendInvoice' join act_ru_job j"
                        + " on j.execution_id_ = s.id_ where e.business_key_ in"
                        + " (select cast(id as varchar(36)) from invoice where organisation_id = ?)")
                .param(organisation)
                .query(String.class)
                .list()
                .forEach(invoice ->
                        invoices.mailed(invoicing.find(UUID.fromString(invoice)).orElseThrow()));
    }

    private void answer(UUID payment, String task, Map<String, Object> answer) {
        try {
            billing.complete(payment, task, staff, answer);
        } catch (BadUserRequestException refused) {
            // the task stays
            assertThat(billing.taskIds(payment, task)).hasSize(1);
        }
    }

    private List<UUID> waiting(String table, String state) {
        return database.sql("select payment_id from " + table + " where state = ? order by payment_id")
                .param(state)
                .query(UUID.class)
                .list();
    }
}
