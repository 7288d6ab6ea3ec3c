package be.vormingsportaal.billing.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.owed.KeptMoney;
import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.receivable.InvoiceFollowUp;
import be.vormingsportaal.billing.receivable.InvoiceFollowUps;
import be.vormingsportaal.billing.receivable.InvoiceMails;
import be.vormingsportaal.billing.receivable.PaymentDates;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What traces of {@code invoice-payment} begin with, and read it by. */
abstract class InvoicePaymentTrace {

    static final Instant ISSUED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant REMINDER = ISSUED.plus(Duration.ofDays(23));
    static final Instant DUE = ISSUED.plus(Duration.ofDays(30));
    static final Instant OVERDUE = ISSUED.plus(Duration.ofDays(31));

    @Autowired
    CamundaInvoicePaymentProcess process;

    @Autowired
    Receivables receivables;

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceMails mails;

    @Autowired
    InvoiceFollowUps followUps;

    @Autowired
    PaymentCheckout pages;

    @Autowired
    KeptMoney keptMoney;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    final UUID invoice = UUID.randomUUID();

    @BeforeEach
    void anInvoice() {
        clock.set(ISSUED);
        when(receivables.page(invoice)).thenReturn("https://portaal.example/betalen/x");
        when(receivables.dates(invoice)).thenReturn(new PaymentDates(REMINDER, DUE, OVERDUE));
        when(invoicing.find(invoice)).thenReturn(Optional.of(view()));
    }

    void started() {
        process.start(invoice);
        jobs.run(invoice, "Task_MakeLink");
        jobs.run(invoice, "Task_SendInvoice");
        clock.forward(Duration.ofDays(1));
    }

    void complete(Map<String, Object> form) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(invoice.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(form));
    }

    void answer(String decision, InvoiceFollowUp outcome) {
        when(followUps.apply(eq(invoice), any(), any())).thenReturn(outcome);
        complete(Map.of("decision", decision));
    }

    Object paid() {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(invoice.toString())
                        .singleResult()
                        .getId())
                .variableName("paid")
                .singleResult()
                .getValue();
    }

    InvoiceView view() {
        return new InvoiceView(
                invoice,
                InvoiceKind.INVOICE,
                "2026-000123",
                UUID.randomUUID(),
                LocalDate.of(2026, 3, 2),
                Optional.of(LocalDate.of(2026, 4, 1)),
                LocalDate.of(2026, 5, 1),
                null,
                null,
                VatTreatment.EXEMPT_ART44,
                List.of(),
                Money.ofCents(9_500),
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Money.ZERO);
    }

    void overdue() {
        started();
        clock.set(OVERDUE);
        jobs.runDue(invoice);
        clock.forward(Duration.ofHours(1));
    }
}
