package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.provider.PaymentPages;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the payment provider make the page to pay, before somebody asks for it. */
@Component
class MakePaymentLinkDelegate implements JavaDelegate {

    private final PaymentPages pages;

    MakePaymentLinkDelegate(PaymentPages pages) {
        this.pages = pages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pages.checkout(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
