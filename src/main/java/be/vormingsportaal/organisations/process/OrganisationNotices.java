package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.NoticeKind;
import be.vormingsportaal.organisations.membership.DepartureMails;
import be.vormingsportaal.organisations.membership.MergedMemberMails;
import be.vormingsportaal.organisations.people.RefusedInvitationMails;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class OrganisationNotices {

    static final String DEPARTURE = "past-membership";
    static final String REFUSED_INVITATION = "refused-invitation";
    static final String MERGED_MEMBER = "merged-member";

    /** Mails the managers about somebody who is gone, and a person who was taken out. */
    @Bean
    NoticeKind departureNotice(DepartureMails mails) {
        return new NoticeKind(DEPARTURE, 50, Duration.ofDays(30), mails::tell);
    }

    /** Tells whoever invited somebody that the mail about it did not arrive. */
    @Bean
    NoticeKind refusedInvitationNotice(RefusedInvitationMails mails) {
        return new NoticeKind(REFUSED_INVITATION, 50, Duration.ofDays(30), mails::tell);
    }

    /** Mails the managers in whose list two accounts became one. */
    @Bean
    NoticeKind mergedMemberNotice(MergedMemberMails mails) {
        return new NoticeKind(MERGED_MEMBER, 50, Duration.ofDays(30), mails::tell);
    }
}
