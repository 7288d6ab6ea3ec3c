package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.intervisions.enrolment.EnrolmentService;
import be.vormingsportaal.intervisions.mails.EnrolmentMails;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code intervision-seat}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class IntervisionSeatSteps {

    private final EnrolmentMails mails;
    private final EnrolmentService enrolments;

    IntervisionSeatSteps(EnrolmentMails mails, EnrolmentService enrolments) {
        this.mails = mails;
        this.enrolments = enrolments;
    }

    /** Offers a free seat to who waits for it. */
    @Bean
    JavaDelegate sendIntervisionOfferDelegate() {
        return execution -> mails.sendOffer(BusinessKey.of(execution));
    }

    /** Gives the seat, or the place in the waiting list, to nobody and the next. */
    @Bean
    JavaDelegate lapseEnrolmentDelegate() {
        return execution -> enrolments.lapse(BusinessKey.of(execution));
    }
}
