package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code intervision-seat}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class IntervisionSeatSteps {

    private final EnrolmentMails mails;
    private final EnrolmentService enrolments;

    IntervisionSeatSteps(EnrolmentMails mails, EnrolmentService enrolments) {
        this.mails = mails;
        this.enrolments = enrolments;
    }

    /** Offers a free seat to the person who waits for it. */
    @Bean
    JavaDelegate sendIntervisionOfferDelegate() {
        return execution -> mails.sendOffer(BusinessKey.of(execution));
    }

    /** Ends the offer or the waiting of this person, and offers the seat to the next one. */
    @Bean
    JavaDelegate lapseEnrolmentDelegate() {
        return execution -> enrolments.lapse(BusinessKey.of(execution));
    }
}
