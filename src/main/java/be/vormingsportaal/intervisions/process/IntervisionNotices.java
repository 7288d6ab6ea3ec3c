package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.NoticeKind;
import be.vormingsportaal.intervisions.mails.EnrolmentNoticeMails;
import be.vormingsportaal.intervisions.mails.ProofChangeMails;
import be.vormingsportaal.intervisions.planning.IntervisionChangeMails;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class IntervisionNotices {

    static final String CHANGE = "intervision-change";
    static final String ENROLMENT = "enrolment-notice";
    static final String PROOF_CHANGE = "proof-change";

    /** Mails everybody enrolled about another time or place. */
    @Bean
    NoticeKind changeNotice(IntervisionChangeMails mails) {
        return new NoticeKind(CHANGE, 50, Duration.ofDays(30), mails::tell);
    }

    /** Mails a trainer who was enrolled by somebody else. */
    @Bean
    NoticeKind enrolmentNotice(EnrolmentNoticeMails mails) {
        return new NoticeKind(ENROLMENT, 50, Duration.ofDays(30), mails::tell);
    }

    /** Mails a trainer whose proof of attendance was taken back, or is valid again. */
    @Bean
    NoticeKind proofChangeNotice(ProofChangeMails mails) {
        return new NoticeKind(PROOF_CHANGE, 50, Duration.ofDays(30), mails::tell);
    }
}
