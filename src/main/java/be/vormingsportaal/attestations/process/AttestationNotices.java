package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.ReviewMails;
import be.vormingsportaal.engine.NoticeKind;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class AttestationNotices {

    static final String DECISION = "attest-decision";

    /** Mails the owner what was decided on the page of an attest. */
    @Bean
    NoticeKind attestDecisionNotice(ReviewMails mails) {
        return new NoticeKind(DECISION, 50, Duration.ofDays(30), mails::sendDecision);
    }
}
