package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the invoice, unless the enrolment was cancelled before that. */
@Component
class IssueEnrolmentInvoiceDelegate implements JavaDelegate {

    private final EnrolmentService enrolments;

    IssueEnrolmentInvoiceDelegate(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<UUID> invoice = enrolments.issueInvoice(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariables(IntervisionEnrolmentBpmn.INVOICED.with(invoice.isPresent()));
        invoice.map(UUID::toString)
                .ifPresent(id -> execution.setVariables(IntervisionEnrolmentBpmn.INVOICE_ID.with(id)));
    }
}
