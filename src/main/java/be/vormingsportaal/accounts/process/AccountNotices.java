package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.recovery.RecoveryMails;
import be.vormingsportaal.engine.NoticeKind;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class AccountNotices {

    static final String RECOVERY = "account-recovery";

    /** Sends the link that helps the person who asked for one, and who waits for it at a screen. */
    @Bean
    NoticeKind recoveryNotice(RecoveryMails recoveries) {
        return new NoticeKind(RECOVERY, 80, Duration.ofDays(30), recoveries::sendLink);
    }
}
