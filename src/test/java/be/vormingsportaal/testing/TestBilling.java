package be.vormingsportaal.testing;

import be.vormingsportaal.billing.bank.BankLineView;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that came in, and what staff do about it and about invoices. */
public class TestBilling {

    private final PaymentBooking booking;
    private final TestBank bank;
    private final TaskService tasks;
    private final IdentityService identity;
    private final JdbcClient database;
    private final Clock clock;

    TestBilling(
            PaymentBooking booking,
            TestBank bank,
            TaskService tasks,
            IdentityService identity,
            JdbcClient database,
            Clock clock) {
        this.booking = booking;
        this.bank = bank;
        this.tasks = tasks;
        this.identity = identity;
        this.database = database;
        this.clock = clock;
    }

    /** Money by transfer. */
    public IncomingPayment transfer(StructuredCommunication communication, long cents) {
        return new IncomingPayment(
                PaymentSource.BANK,
                "ref:" + UUID.randomUUID(),
                Money.ofCents(cents),
                LocalDate.now(clock),
                Payer.named(Optional.of("WZC De Linde")),
                Optional.of(communication == null ? "factuur" : communication.display()),
                PaymentReference.ofOptional(Optional.ofNullable(communication)));
    }

    /** The id of money that was booked. */
    public UUID payment(IncomingPayment incoming) {
        return database.sql("select id from payment where external_id = ?")
                .param(incoming.externalId())
                .query(UUID.class)
                .single();
    }

    /** The id of the one notice about money for this invoice. */
    public UUID notice(UUID invoiceId) {
        return database.sql("select id from payment_notice where invoice_id = ?")
                .param(invoiceId)
                .query(UUID.class)
                .single();
    }

    /** Money that has no place, with its case. */
    public UUID unassigned() {
        IncomingPayment incoming = transfer(null, 4_200);
        booking.book(incoming);
        return payment(incoming);
    }

    /** Money that was paid twice for an invoice, from an account that the bank tells. */
    public UUID paidTwice(StructuredCommunication communication, Money amount) {
        UUID last = null;
        for (int time = 0; time < 2; time++) {
            IncomingPayment incoming = new IncomingPayment(
                    PaymentSource.BANK,
                    UUID.randomUUID().toString(),
                    amount,
                    LocalDate.now(clock),
                    new Payer(Optional.of("WZC De Linde"), Optional.of("BE68539007547034")),
                    Optional.empty(),
                    PaymentReference.ofOptional(Optional.of(communication)));
            booking.book(incoming);
            last = payment(incoming);
        }
        return last;
    }

    /** The id of money in another currency that was noted; fails when it was noted twice. */
    public UUID foreignPayment(String externalId) {
        return database.sql("select id from foreign_payment where external_id = ?")
                .param(externalId)
                .query(UUID.class)
                .single();
    }

    /** Dollars by transfer, with their case. */
    public UUID foreign(UUID reader) {
        UUID file = bank.read(CamtFile.ofOurs().dollars(UUID.randomUUID().toString(), "42.00", "factuur"), reader);
        return bank.lines(file).stream()
                .map(BankLineView::id)
                .map(line -> foreignPayment(line.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** A bank file without movements, read by somebody. */
    public UUID bankFile(UUID reader) {
        return bank.read(CamtFile.ofOurs(), reader);
    }

    /** A bank file that waits for a decision, because its sums are wrong. */
    public UUID waitingFile(UUID reader) {
        return bank.read(
                CamtFile.of(PaperStatement.of(CamtFile.OURS).opening(10_000).closing(19_500)), reader);
    }

    /** Money that came twice in the same words, so that somebody has to say whether it is the same. */
    public UUID doubt(UUID reader) {
        String message = UUID.randomUUID().toString();
        bank.read(CamtFile.ofOurs().credit(null, "42.00", message), reader);
        UUID second = bank.read(
                CamtFile.ofOurs().debit(UUID.randomUUID().toString(), "1.00").credit(null, "42.00", message), reader);
        return bank.lines(second).get(1).doubtId().orElseThrow();
    }

    /** Money that somebody noted as paid back, money in dollars that was none, and bank files that this person read. */
    public void everythingOf(UUID accountId) {
        UUID payment = unassigned();
        complete(payment, accountId, Map.of("decision", "PAID_BACK", "note", "op 1 juni overgeschreven"));
        complete(foreign(accountId), accountId, Map.of("decision", "LEAVE_OUT", "note", "geweigerd door de bank"));
        complete(doubt(accountId), accountId, Map.of("decision", "SAME"));
    }

    /** Completes the one task of a case, in somebody's name. */
    public void complete(UUID businessKey, UUID accountId, Map<String, Object> form) {
        complete(taskId(businessKey), accountId, form);
    }

    /** Completes this task of a case; others may wait for an answer about the same row. */
    public void complete(UUID businessKey, String definition, UUID accountId, Map<String, Object> form) {
        complete(taskIds(businessKey, definition).get(0), accountId, form);
    }

    /** The tasks of this kind that wait for somebody about a row. */
    public List<String> taskIds(UUID businessKey, String definition) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .taskDefinitionKey(definition)
                .list()
                .stream()
                .map(Task::getId)
                .toList();
    }

    private void complete(String taskId, UUID accountId, Map<String, Object> form) {
        identity.setAuthentication(accountId.toString(), List.of("kcd-staff"));
        try {
            tasks.complete(taskId, new HashMap<>(form));
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Where the case waits for somebody; null when it does not. */
    public String task(UUID businessKey) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
        return task == null ? null : task.getTaskDefinitionKey();
    }

    public String taskId(UUID businessKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult()
                .getId();
    }
}
