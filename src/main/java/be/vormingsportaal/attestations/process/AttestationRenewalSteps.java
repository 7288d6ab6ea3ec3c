package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.RenewalCase;
import be.vormingsportaal.attestations.renewal.RenewalMails;
import be.vormingsportaal.attestations.renewal.RenewalService;
import be.vormingsportaal.attestations.renewal.ReviewMails;
import be.vormingsportaal.engine.BusinessKey;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the steps of {@code attestation-renewal}, in the order of the diagram. {@link ApplyAttestationReviewDelegate}
 * carries out what staff decide in its task.
 */
@Configuration(proxyBeanMethods = false)
class AttestationRenewalSteps {

    private final RenewalService renewals;
    private final ReviewFormFacts facts;
    private final ReviewMails reviewMails;
    private final RenewalMails renewalMails;

    AttestationRenewalSteps(
            RenewalService renewals, ReviewFormFacts facts, ReviewMails reviewMails, RenewalMails renewalMails) {
        this.renewals = renewals;
        this.facts = facts;
        this.reviewMails = reviewMails;
        this.renewalMails = renewalMails;
    }

    /** Reads a new attest, and says what its case waits for. */
    @Bean
    JavaDelegate checkAttestationDelegate() {
        return execution -> {
            RenewalCase renewal = renewals.check(BusinessKey.of(execution));
            boolean reviewNeeded = !renewal.reviewReasons().isEmpty();
            execution.setVariables(AttestationRenewalBpmn.REVIEW_NEEDED.with(reviewNeeded));
            if (reviewNeeded) {
                execution.setVariables(facts.of(renewal));
            }
            execution.setVariables(AttestationRenewalBpmn.EXPIRED_AT.with(Date.from(renewal.expiredAt())));
            waitForReminder(execution, renewal.nextReminder());
        };
    }

    /** Reads an attest again that somebody has to look at, so that the form says what is known now. */
    @Bean
    JavaDelegate recheckAttestationDelegate() {
        return execution -> execution.setVariables(facts.of(renewals.check(BusinessKey.of(execution))));
    }

    /** Tells the owner which day of expiry is the right one. */
    @Bean
    JavaDelegate sendAttestationCorrectionDelegate() {
        return execution -> reviewMails.sendCorrection(BusinessKey.of(execution));
    }

    /** Tells the owner why the attest was refused. */
    @Bean
    JavaDelegate sendAttestationRefusalDelegate() {
        return execution -> reviewMails.sendRefusal(BusinessKey.of(execution));
    }

    /** Sends the reminder that is due, and says which one comes next. */
    @Bean
    JavaDelegate sendAttestationReminderDelegate() {
        return execution -> {
            UUID attestationId = BusinessKey.of(execution);
            renewalMails.sendReminder(attestationId);
            waitForReminder(execution, renewals.nextReminder(attestationId));
        };
    }

    /**
     * Tells the owner that the attest expired, and then notes that it did. The row is not held while the mail is sent.
     */
    @Bean
    JavaDelegate sendAttestationExpiryDelegate() {
        return execution -> {
            UUID attestationId = BusinessKey.of(execution);
            renewalMails.sendExpired(attestationId);
            renewals.lapse(attestationId);
        };
    }

    /** Tells the case which reminder it waits for, if there is one. */
    private static void waitForReminder(DelegateExecution execution, Optional<Instant> moment) {
        execution.setVariables(AttestationRenewalBpmn.REMINDER_LEFT.with(moment.isPresent()));
        moment.ifPresent(next -> execution.setVariables(AttestationRenewalBpmn.REMINDER_AT.with(Date.from(next))));
    }
}
