package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import be.vormingsportaal.intervisions.mails.EnrolmentEndMails;
import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code intervision-enrolment}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class IntervisionEnrolmentSteps {

    private final EnrolmentService enrolments;
    private final EnrolmentMails mails;
    private final EnrolmentEndMails closingMails;

    IntervisionEnrolmentSteps(EnrolmentService enrolments, EnrolmentMails mails, EnrolmentEndMails closingMails) {
        this.enrolments = enrolments;
        this.mails = mails;
        this.closingMails = closingMails;
    }

    /** Makes the invoice, unless the enrolment was cancelled before that. */
    @Bean
    JavaDelegate issueEnrolmentInvoiceDelegate() {
        return execution -> {
            Optional<UUID> invoice = enrolments.issueInvoice(BusinessKey.of(execution));
            execution.setVariables(IntervisionEnrolmentBpmn.INVOICED.with(invoice.isPresent()));
            invoice.map(UUID::toString)
                    .ifPresent(id -> execution.setVariables(IntervisionEnrolmentBpmn.INVOICE_ID.with(id)));
        };
    }

    /** Confirms the seat. */
    @Bean
    JavaDelegate confirmSeatDelegate() {
        return execution -> enrolments.confirm(BusinessKey.of(execution));
    }

    /** Mails that the seat is confirmed. */
    @Bean
    JavaDelegate sendSeatConfirmationDelegate() {
        return execution -> mails.sendConfirmation(BusinessKey.of(execution));
    }

    /** Takes back a seat whose invoice was taken back. */
    @Bean
    JavaDelegate releaseSeatDelegate() {
        return execution -> enrolments.release(BusinessKey.of(execution));
    }

    @Bean
    JavaDelegate sendAttendanceProofDelegate() {
        return execution -> mails.sendProof(BusinessKey.of(execution));
    }

    /** Notes who was absent. */
    @Bean
    JavaDelegate closeAttendanceDelegate() {
        return execution -> enrolments.closeAttendance(BusinessKey.of(execution));
    }

    /** Mails that the enrolment ended without attendance. */
    @Bean
    JavaDelegate sendEnrolmentClosingDelegate() {
        return execution -> closingMails.send(BusinessKey.of(execution));
    }
}
