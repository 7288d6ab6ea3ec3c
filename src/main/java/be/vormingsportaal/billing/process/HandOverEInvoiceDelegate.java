package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.peppol.EInvoices;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the e-invoice over to the access point. */
@Component
class HandOverEInvoiceDelegate implements JavaDelegate {

    private final EInvoices eInvoices;

    HandOverEInvoiceDelegate(EInvoices eInvoices) {
        this.eInvoices = eInvoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        eInvoices.handOver(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
