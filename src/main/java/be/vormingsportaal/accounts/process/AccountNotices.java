package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.blocking.BlockMails;
import be.vormingsportaal.accounts.desk.NameCorrectionMails;
import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import be.vormingsportaal.accounts.merging.MergeMails;
import be.vormingsportaal.accounts.recovery.PasswordChangeMails;
import be.vormingsportaal.accounts.recovery.RecoveryMails;
import be.vormingsportaal.engine.NoticeKind;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class AccountNotices {

    static final String RECOVERY = "account-recovery";
    static final String PASSWORD_CHANGED = "password-changed";
    static final String NAME_CORRECTED = "name-corrected";
    static final String ADDRESS_CHANGED = "address-changed";
    static final String MERGE = "account-merge";
    static final String BLOCK = "account-block";

    /** Sends the link that helps the person who asked for one, and who waits for it at a screen. */
    @Bean
    NoticeKind recoveryNotice(RecoveryMails recoveries) {
        return new NoticeKind(RECOVERY, 80, Duration.ofDays(30), recoveries::sendLink);
    }

    /** Tells people that their password was changed. Whoever did not do it has to act at once. */
    @Bean
    NoticeKind passwordChangedNotice(PasswordChangeMails passwords) {
        return new NoticeKind(PASSWORD_CHANGED, 80, Duration.ofDays(30), passwords::send);
    }

    /** Tells people that staff corrected their name. */
    @Bean
    NoticeKind nameCorrectedNotice(NameCorrectionMails corrections) {
        return new NoticeKind(NAME_CORRECTED, 50, Duration.ofDays(30), corrections::send);
    }

    /** Tells the former address that the account has another one. */
    @Bean
    NoticeKind addressChangedNotice(EmailChangeMails changes) {
        return new NoticeKind(ADDRESS_CHANGED, 80, Duration.ofDays(30), changes::sendChanged);
    }

    /** Tells people that their account was blocked, or lets them in again. */
    @Bean
    NoticeKind blockNotice(BlockMails blocks) {
        return new NoticeKind(BLOCK, 80, Duration.ofDays(30), blocks::send);
    }

    /** Tells a person that two accounts became one, at both addresses. */
    @Bean
    NoticeKind mergeNotice(MergeMails merges) {
        return new NoticeKind(MERGE, 60, Duration.ofDays(30), merges::send);
    }
}
