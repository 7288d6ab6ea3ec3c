package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.Registration;
import be.vormingsportaal.accounts.account.RegistrationRepository;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the mails of a registration, in the order of the process. Each mail may be asked for twice and goes out once. A
 * mail that comes too late, because the person registered or the invitation was withdrawn, is not sent.
 */
@Service
@Transactional(readOnly = true)
public class RegistrationMails {

    /** The names of those that hold the link; each is about the account. */
    public static final Set<String> INVITATIONS = Set.of("registration-link", "registration-reminder");

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final SignedLinks links;
    private final PortalSettings portal;
    private final MailService mail;

    RegistrationMails(
            AccountRepository accounts,
            RegistrationRepository registrations,
            SignedLinks links,
            PortalSettings portal,
            MailService mail) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.links = links;
        this.portal = portal;
        this.mail = mail;
    }

    /** Mails the link that works now. */
    public void sendLink(UUID accountId) {
        sendWhileOpen("registration-link", accountId);
    }

    /** Mails the same link again, when it was not used for a while. */
    public void sendReminder(UUID accountId) {
        sendWhileOpen("registration-reminder", accountId);
    }

    /** Confirms that the account is there. */
    public void sendWelcome(UUID accountId) {
        accounts.findById(accountId)
                .filter(Account::isRegistered)
                .ifPresent(account -> mail.send(new Mail(
                        "registration-welcome",
                        accountId,
                        1,
                        account.email(),
                        account.name().full(),
                        Map.of("signInAddress", portal.page("/aanmelden")))));
    }

    private void sendWhileOpen(String name, UUID accountId) {
        registrations.findById(accountId).filter(Registration::isOpen).ifPresent(registration -> {
            Account account = accounts.findById(accountId).orElseThrow();
            Map<String, Object> model = new HashMap<>();
            model.put("link", links.address(Purpose.REGISTRATION, accountId, registration.linkGeneration()));
            model.put("expiresAt", registration.linkExpiresAt());
            model.put("role", account.role().name());
            registration.organisationName().ifPresent(organisation -> model.put("organisation", organisation));
            registration
                    .inviterName()
                    .filter(inviter -> registration.isByTheOrganisation())
                    .ifPresent(inviter -> model.put("inviter", inviter));
            mail.send(new Mail(
                            name,
                            accountId,
                            registration.linkGeneration(),
                            account.email(),
                            account.name().full(),
                            model)
                    .greetingNobody());
        });
    }
}
