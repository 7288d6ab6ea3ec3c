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
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails of a registration, in the order in which the process sends them. Each may be asked for twice and goes out
 * once; one that came too late (registered, withdrawn) is not sent at all.
 */
@Service
@Transactional(readOnly = true)
public class RegistrationMails {

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

    /** The link of the living generation. */
    public void sendLink(UUID accountId) {
        sendWhileOpen("registration-link", accountId);
    }

    /** The same link once more, when it was not used for a while. */
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
            if (registration.organisationName() != null) {
                model.put("organisation", registration.organisationName());
            }
            if (registration.inviterName() != null) {
                model.put("inviter", registration.inviterName());
            }
            mail.send(new Mail(
                    name,
                    accountId,
                    registration.linkGeneration(),
                    account.email(),
                    account.name().full(),
                    model));
        });
    }
}
