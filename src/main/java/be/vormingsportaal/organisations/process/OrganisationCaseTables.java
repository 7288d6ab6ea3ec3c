package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's process stand, for the check that each has its case and each case has its
 * aggregate.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationCaseTables {

    /** The case of a closed transfer goes on for a moment, with the mails about it. */
    @Bean
    CaseTable transfers() {
        return new CaseTable(OrganisationTransferBpmn.KEY, "transfer", "id", "state = 'OPEN'");
    }

    /** The case is over long before its row is deleted. */
    @Bean
    CaseTable pastMemberships() {
        return new CaseTable(OrganisationNotices.DEPARTURE, "past_membership", "id", null);
    }

    /** The log of mails keeps for good that a mail was refused. */
    @Bean
    CaseTable invitationsThatWereRefused() {
        return new CaseTable(OrganisationNotices.REFUSED_INVITATION, "sent_mail", "id", null);
    }

    /** The case is over within seconds, and the row stays. */
    @Bean
    CaseTable mergedMembers() {
        return new CaseTable(OrganisationNotices.MERGED_MEMBER, "account_merge", "id", null);
    }

    /** The membership of the last manager stays when the organisation has another one. */
    @Bean
    CaseTable lastManagers() {
        return new CaseTable(ManagerVacancyBpmn.KEY, "past_membership", "id", null);
    }

    /** The case is over when the closing is through. */
    @Bean
    CaseTable closings() {
        return new CaseTable(OrganisationClosingBpmn.KEY, "organisation_closing", "id", "emptied_at is null");
    }

    /** The organisation is the one that asks. */
    @Bean
    CaseSubjectTable transferSubjects() {
        return CaseSubjectTable.of(OrganisationTransferBpmn.KEY, "transfer s", "s.id")
                .person("s.account_id")
                .organisation("s.organisation_id")
                .day("cast(s.expires_at as date)")
                .page("/beheer/personen/", "s.account_id");
    }

    @Bean
    CaseSubjectTable departureSubjects() {
        return CaseSubjectTable.of(OrganisationNotices.DEPARTURE, "past_membership s", "s.id")
                .person("s.account_id")
                .organisation("s.organisation_id")
                .page("/beheer/personen/", "s.account_id");
    }

    /** The mail that was refused may have been a registration link, which is about an account, or a question to move. */
    @Bean
    CaseSubjectTable refusedInvitationSubjects() {
        return CaseSubjectTable.of(
                        OrganisationNotices.REFUSED_INVITATION,
                        "sent_mail s left join account a on a.id = s.aggregate"
                                + " left join transfer t on t.id = s.aggregate",
                        "s.id")
                .person("coalesce(a.id, t.account_id)")
                .organisation("t.organisation_id")
                .about("s.recipient");
    }

    @Bean
    CaseSubjectTable mergedMemberSubjects() {
        return CaseSubjectTable.of(OrganisationNotices.MERGED_MEMBER, "account_merge s", "s.id")
                .person("s.kept_id")
                .page("/beheer/personen/", "s.kept_id");
    }

    /** The person is the manager who left. */
    @Bean
    CaseSubjectTable vacancySubjects() {
        return CaseSubjectTable.of(ManagerVacancyBpmn.KEY, "past_membership s", "s.id")
                .person("s.account_id")
                .day("cast(s.ended_at as date)")
                .organisation("s.organisation_id")
                .page("/beheer/organisaties/", "s.organisation_id");
    }

    @Bean
    CaseSubjectTable closingSubjects() {
        return CaseSubjectTable.of(OrganisationClosingBpmn.KEY, "organisation_closing s", "s.id")
                .organisation("s.organisation_id")
                .day("cast(s.closed_at as date)")
                .page("/beheer/organisaties/", "s.organisation_id");
    }
}
