package be.vormingsportaal.trainings.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.trainings.participation.ParticipantMails;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the only step of {@code training-participation}. */
@Configuration(proxyBeanMethods = false)
class TrainingParticipationSteps {

    private final ParticipantMails mails;

    TrainingParticipationSteps(ParticipantMails mails) {
        this.mails = mails;
    }

    /** Mails the participant about the training. */
    @Bean
    JavaDelegate sendParticipationDelegate() {
        return execution -> mails.tell(BusinessKey.of(execution));
    }
}
