package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the managers of an organisation that somebody is gone, with what that person left behind there, and tells a
 * person who was taken out. Nobody is told what is not so any more.
 */
@Service
@Transactional(readOnly = true)
public class DepartureMails {

    private final PastMembershipRepository past;
    private final Members members;
    private final AccountDirectory accounts;
    private final List<LeftBehind> leftBehind;
    private final MailService mail;
    private final Clock clock;

    DepartureMails(
            PastMembershipRepository past,
            Members members,
            AccountDirectory accounts,
            List<LeftBehind> leftBehind,
            MailService mail,
            Clock clock) {
        this.past = past;
        this.members = members;
        this.accounts = accounts;
        this.leftBehind = leftBehind;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sends nothing when the person belongs to the organisation again, or when it is no news any more, or when the
     * account of somebody who never registered is gone.
     */
    public void tell(UUID pastMembershipId) {
        past.findById(pastMembershipId).ifPresent(this::tell);
    }

    private void tell(PastMembership ended) {
        if (!News.isFresh(ended.endedAt(), clock.instant())
                || members.of(ended.organisationId()).contains(ended.accountId())) {
            return;
        }
        AccountView person = accounts.find(ended.accountId()).orElseThrow();
        List<Mail> mails = new ArrayList<>(toManagers(ended, person));
        if (ended.reason() == MembershipEndReason.REMOVED) {
            mails.add(toPerson(ended, person));
        }
        mail.sendAll(mails);
    }

    /** Who was taken out, a manager or a trainer did it: the managers are told only when something is left to do. */
    private List<Mail> toManagers(PastMembership ended, AccountView person) {
        List<LeftBehind.Section> sections = leftBehind.stream()
                .flatMap(kept -> kept.of(ended.accountId(), ended.organisationId()).stream())
                .filter(section -> !section.items().isEmpty())
                .toList();
        if (ended.reason() == MembershipEndReason.REMOVED && sections.isEmpty()) {
            return List.of();
        }
        Map<String, Object> model = Map.of(
                "reason",
                ended.reason().name(),
                "person",
                person.name().full(),
                "organisation",
                members.name(ended.organisationId()),
                "sections",
                sections);
        return members.managers(ended.organisationId()).stream()
                .map(manager -> mail("membership-ended", ended, manager, model))
                .toList();
    }

    private Mail toPerson(PastMembership ended, AccountView person) {
        return mail(
                "membership-removed",
                ended,
                person,
                Map.of(
                        "organisation",
                        members.name(ended.organisationId()),
                        "email",
                        person.email().display(),
                        "withInstruments",
                        person.role().isTrainer() || person.role().followsTrainings(),
                        "trainer",
                        person.role().isTrainer()));
    }

    private static Mail mail(String name, PastMembership ended, AccountView reader, Map<String, Object> model) {
        return new Mail(name, ended.id(), 1, reader.email(), reader.name().full(), model);
    }
}
