package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailRefused;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.SentMails;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.transfer.TransferMails;
import be.vormingsportaal.shared.PortalSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the managers of an organisation that an invitation to one of its people did not arrive, and staff when it went to
 * a manager or nobody else is there. Nobody is told what is not so any more.
 */
@Service
@Transactional(readOnly = true)
public class RefusedInvitationMails {

    private final SentMails sent;
    private final AccountDirectory accounts;
    private final Members members;
    private final TransferMails transfers;
    private final PortalSettings portal;
    private final MailService mail;

    RefusedInvitationMails(
            SentMails sent,
            AccountDirectory accounts,
            Members members,
            TransferMails transfers,
            PortalSettings portal,
            MailService mail) {
        this.sent = sent;
        this.accounts = accounts;
        this.members = members;
        this.transfers = transfers;
        this.portal = portal;
        this.mail = mail;
    }

    /** Sends nothing when the person registered or the address was corrected meanwhile. */
    public void tell(UUID mailId) {
        sent.refusal(mailId).ifPresent(refused -> {
            if (RegistrationMails.INVITATIONS.contains(refused.name())) {
                accounts.find(refused.aggregate())
                        .filter(person ->
                                !person.isRegistered() && person.email().equals(refused.recipient()))
                        .ifPresent(person -> mail.sendAll(mails(refused, person)));
            } else {
                transfers.tellRefused(refused);
            }
        });
    }

    private List<Mail> mails(MailRefused refused, AccountView person) {
        Optional<OrganisationView> organisation = members.organisationOf(person.id());
        List<AccountView> managers = organisation
                .filter(inviting -> !person.role().isManager())
                .map(inviting -> members.managers(inviting.id()))
                .orElse(List.of());
        boolean toStaff = managers.isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("person", person.name().full());
        model.put("email", person.email().display());
        model.put("link", portal.page(toStaff ? pageForStaff(person, organisation) : pageForManagers(person)));
        organisation.ifPresent(inviting -> model.put("organisation", inviting.name()));
        return (toStaff ? accounts.registeredWithRole(Role.which(Role::isStaff)) : managers)
                .stream()
                        .map(reader -> new Mail(
                                "registration-refused",
                                refused.mailId(),
                                1,
                                reader.email(),
                                reader.name().full(),
                                model))
                        .toList();
    }

    private static String pageForManagers(AccountView person) {
        String list = switch (person.role()) {
            case CAREGIVER -> "/zorgverleners/";
            case TRAINER_EXTERNAL, TRAINER_KCD, MANAGER, KCD_STAFF -> "/trainers/";
        };
        return list + person.id() + "/bewerken";
    }

    private static String pageForStaff(AccountView person, Optional<OrganisationView> organisation) {
        return organisation
                .filter(inviting -> person.role().isManager())
                .map(inviting -> "/beheer/organisaties/" + inviting.id() + "/managers/" + person.id() + "/bewerken")
                .orElse("/beheer/personen/" + person.id());
    }
}
