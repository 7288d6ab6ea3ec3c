package be.vormingsportaal.trainings.process;

import be.vormingsportaal.engine.NoticeKind;
import be.vormingsportaal.trainings.participation.TrainingChangeMails;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class TrainingNotices {

    static final String CHANGE = "training-change";
    static final String TAKEN_OUT = "training-taken-out";

    /** Mails everybody concerned about a change, or that the training does not take place. */
    @Bean
    NoticeKind trainingChangeNotice(TrainingChangeMails mails) {
        return new NoticeKind(CHANGE, 50, Duration.ofDays(30), mails::tell);
    }

    /** Mails somebody who was taken out. */
    @Bean
    NoticeKind takenOutNotice(TrainingChangeMails mails) {
        return new NoticeKind(TAKEN_OUT, 50, Duration.ofDays(30), mails::tellTakenOut);
    }
}
