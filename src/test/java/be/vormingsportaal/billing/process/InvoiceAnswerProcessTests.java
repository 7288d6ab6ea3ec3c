package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.receivable.InvoiceFollowUp;
import be.vormingsportaal.testing.ProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What staff answer about an invoice that is overdue: a wrong answer, and what the case keeps of it. */
@ProcessTest
class InvoiceAnswerProcessTests extends InvoicePaymentTrace {

    @Test
    void aWrongAnswerLeavesTheTaskAndSaysWhy() {
        overdue();
        assertThatThrownBy(() -> answer("DELAY", InvoiceFollowUp.DATE_PAST)).hasMessageContaining("in het verleden");
        assertThatThrownBy(() -> complete(Map.of("decision", "WEGGOOIEN"))).hasMessageContaining("Kies of je uitstel");
        assertThatThrownBy(() -> complete(Map.of("decision", 7))).hasMessageContaining("Kies of je uitstel");
        assertThat(trace.waitsAt(invoice)).containsExactly("Task_FollowUp");
    }

    @Test
    void whatWasTypedStaysNotInTheCase() {
        overdue();
        when(followUps.apply(eq(invoice), any(), any())).thenReturn(InvoiceFollowUp.PART_PAID);
        complete(Map.of("decision", "REGISTER", "amount", "12,50", "reference", "kas 7", "receivedOn", "2026-04-01"));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(jobs.instance(invoice).getId())
                        .list())
                .extracting(variable -> String.valueOf(variable.getValue()))
                .doesNotContain("12,50", "kas 7");
    }
}
