package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.merging.MergeView;
import be.vormingsportaal.accounts.merging.Merges;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the managers of an organisation in whose list somebody stands under another account than before, or once less. */
@Service
@Transactional(readOnly = true)
public class MergedMemberMails {

    private final Merges merges;
    private final Members members;
    private final AccountDirectory accounts;
    private final MailService mail;
    private final Clock clock;

    MergedMemberMails(Merges merges, Members members, AccountDirectory accounts, MailService mail, Clock clock) {
        this.merges = merges;
        this.members = members;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /** A manager whose own accounts they were has another mail about it. */
    public void tell(UUID mergeId) {
        merges.find(mergeId)
                .filter(merge -> News.isFresh(merge.mergedAt(), clock.instant()))
                .ifPresent(merge ->
                        members.organisationOf(merge.keptId()).ifPresent(organisation -> tell(merge, organisation)));
    }

    private void tell(MergeView merge, OrganisationView organisation) {
        AccountView person = accounts.find(merge.keptId()).orElseThrow();
        mail.sendAll(members.managers(organisation.id()).stream()
                .filter(manager -> !manager.id().equals(person.id()))
                .map(manager -> Mail.notice(
                        "membership-merged",
                        merge.id(),
                        manager.email(),
                        manager.name().full(),
                        person.name().full(),
                        organisation.name(),
                        person.email().display()))
                .toList());
    }
}
