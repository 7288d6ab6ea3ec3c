package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.mail.MailRefused;
import be.vormingsportaal.mail.SentMails;
import be.vormingsportaal.organisations.transfer.TransferMails;
import be.vormingsportaal.shared.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whose invitation did not arrive, because the mail server refused the mail for good. */
@Service
public class RefusedInvitations {

    private final SentMails mails;
    private final RefusedInvitationProcess process;

    RefusedInvitations(SentMails mails, RefusedInvitationProcess process) {
        this.mails = mails;
        this.process = process;
    }

    /**
     * Those of these people who are not registered and whose newest mail with the registration link was refused at the
     * address that they have now. One statement, however many they are.
     */
    @Transactional(readOnly = true)
    public Set<UUID> among(Collection<AccountView> people) {
        List<AccountView> invited =
                people.stream().filter(person -> !person.isRegistered()).toList();
        Map<UUID, EmailAddress> refused = mails.refused(
                RegistrationMails.INVITATIONS,
                invited.stream().map(AccountView::id).toList());
        return invited.stream()
                .filter(person -> person.email().equals(refused.get(person.id())))
                .map(AccountView::id)
                .collect(Collectors.toSet());
    }

    /** Runs in the transaction of the job that wanted to mail, so that a notice is started exactly once. */
    @EventListener
    void on(MailRefused refused) {
        if (RegistrationMails.INVITATIONS.contains(refused.name())
                || TransferMails.QUESTIONS.contains(refused.name())) {
            process.start(refused.mailId());
        }
    }
}
