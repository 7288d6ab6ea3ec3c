package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the managers of an organisation that somebody is gone, with what that person left behind there, and tells a
 * person who was taken out, or whose organisation was closed. Nobody is told what is not so any more.
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
        if (!News.isFresh(ended.endedAt(), clock.instant()) || isThere(ended)) {
            return;
        }
        AccountView person = accounts.find(ended.accountId()).orElseThrow();
        mail.sendAll(
                switch (ended.reason()) {
                    case MOVED, LEFT, MERGED -> toManagers(ended, person);
                    case REMOVED ->
                        Stream.concat(
                                        toManagers(ended, person).stream(),
                                        Stream.of(toPerson("membership-removed", ended, person)))
                                .toList();
                    case CLOSED -> List.of(toPerson("organisation-closed", ended, person));
                });
    }

    private boolean isThere(PastMembership ended) {
        UUID account = ended.accountId();
        return ended.organisationId()
                .equals(members.organisationsOf(List.of(account)).get(account));
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

    private Mail toPerson(String name, PastMembership ended, AccountView person) {
        return mail(
                name,
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
