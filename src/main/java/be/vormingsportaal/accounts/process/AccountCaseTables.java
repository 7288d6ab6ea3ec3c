package be.vormingsportaal.accounts.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's processes stand, for the check that each has its case and each case has
 * its aggregate, and what tells the cases apart.
 */
@Configuration(proxyBeanMethods = false)
class AccountCaseTables {

    /** The case goes on for a moment after the registration is complete, with the welcome mail. */
    @Bean
    CaseTable registrations() {
        return new CaseTable(AccountRegistrationBpmn.KEY, "registration", "account_id", "completed_at is null");
    }

    /** A request is kept for longer than its case, which lasts seconds. */
    @Bean
    CaseTable recoveries() {
        return new CaseTable(AccountNotices.RECOVERY, "account_recovery", "id", null);
    }

    /** An account has such a case for seconds after each change of its password. */
    @Bean
    CaseTable passwordChanges() {
        return new CaseTable(AccountNotices.PASSWORD_CHANGED, "account", "id", null);
    }

    /** A correction has such a case for seconds after it was made. */
    @Bean
    CaseTable correctedNames() {
        return new CaseTable(AccountNotices.NAME_CORRECTED, "name_correction", "id", null);
    }

    /** A decision has such a case for seconds after it was made. */
    @Bean
    CaseTable accountBlocks() {
        return new CaseTable(AccountNotices.BLOCK, "account_block", "id", null);
    }

    /** A change has such a case for seconds after it was confirmed. */
    @Bean
    CaseTable addressChanges() {
        return new CaseTable(AccountNotices.ADDRESS_CHANGED, "email_change", "id", null);
    }

    /** The case is over within seconds, and the row stays. */
    @Bean
    CaseTable accountMerges() {
        return new CaseTable(AccountNotices.MERGE, "account_merge", "id", null);
    }

    /** A request that was refused has its case until the mail about it was sent. */
    @Bean
    CaseTable lostMailboxes() {
        return new CaseTable(
                LostMailboxBpmn.KEY, "lost_mailbox", "id", "state in ('REQUESTED', 'ACCEPTED', 'CONFIRMED')");
    }

    /** Its case only sends mails, and waits for nobody. */
    @Bean
    CaseTable emailChanges() {
        return new CaseTable(EmailChangeBpmn.KEY, "email_change", "id", null);
    }

    @Bean
    CaseSubjectTable registrationSubjects() {
        return CaseSubjectTable.of(AccountRegistrationBpmn.KEY, "registration s", "s.account_id")
                .person("s.account_id")
                .day("cast(s.invited_at as date)")
                .page("/beheer/personen/", "s.account_id");
    }

    @Bean
    CaseSubjectTable recoverySubjects() {
        return CaseSubjectTable.of(AccountNotices.RECOVERY, "account_recovery s", "s.id")
                .person("s.account_id")
                .page("/beheer/personen/", "s.account_id");
    }

    @Bean
    CaseSubjectTable passwordChangeSubjects() {
        return CaseSubjectTable.of(AccountNotices.PASSWORD_CHANGED, "account s", "s.id")
                .person("s.id")
                .page("/beheer/personen/", "s.id");
    }

    @Bean
    CaseSubjectTable nameCorrectionSubjects() {
        return CaseSubjectTable.of(AccountNotices.NAME_CORRECTED, "name_correction s", "s.id")
                .person("s.account_id")
                .page("/beheer/personen/", "s.account_id");
    }

    @Bean
    CaseSubjectTable blockSubjects() {
        return CaseSubjectTable.of(AccountNotices.BLOCK, "account_block s", "s.id")
                .person("s.account_id")
                .page("/beheer/personen/", "s.account_id");
    }

    @Bean
    CaseSubjectTable addressChangeSubjects() {
        return CaseSubjectTable.of(AccountNotices.ADDRESS_CHANGED, "email_change s", "s.id")
                .person("s.account_id")
                .page("/beheer/personen/", "s.account_id");
    }

    @Bean
    CaseSubjectTable mergeSubjects() {
        return CaseSubjectTable.of(AccountNotices.MERGE, "account_merge s", "s.id")
                .person("s.kept_id")
                .page("/beheer/personen/", "s.kept_id");
    }

    /** What was typed tells a request apart also when it leads to no account. */
    @Bean
    CaseSubjectTable lostMailboxSubjects() {
        return CaseSubjectTable.of(LostMailboxBpmn.KEY, "lost_mailbox s", "s.id")
                .person("s.account_id")
                .day("cast(s.requested_at as date)")
                .about("s.first_name || ' ' || s.last_name || ' · ' || s.organisation_name")
                .page("/beheer/mailbox-aanvragen/", "s.id");
    }

    @Bean
    CaseSubjectTable emailChangeSubjects() {
        return CaseSubjectTable.of(EmailChangeBpmn.KEY, "email_change s", "s.id")
                .person("s.account_id")
                .page("/beheer/personen/", "s.account_id");
    }
}
