package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.PortalSettings;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sends mails to the owner of an attest. Each mail names the instrument and leads to the page where the next attest is
 * handed in.
 */
@Component
class OwnerMails {

    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final Members members;
    private final MailService mail;
    private final PortalSettings portal;

    OwnerMails(
            AccountDirectory accounts,
            InstrumentService instruments,
            Members members,
            MailService mail,
            PortalSettings portal) {
        this.accounts = accounts;
        this.instruments = instruments;
        this.members = members;
        this.mail = mail;
        this.portal = portal;
    }

    /** Whether the instrument still concerns the owner. A person who left, or is blocked, is not
     * reminded of anything. */
    boolean concerns(Attestation attestation) {
        return owner(attestation).isActive()
                && members.organisationOf(attestation.accountId()).isPresent()
                && instruments.assignedTo(attestation.accountId()).stream()
                        .anyMatch(instrument -> instrument.code().equals(attestation.instrumentCode()));
    }

    /** @param generation which of the mails with this name about this attest it is */
    void send(String name, Attestation attestation, int generation, Map<String, Object> facts) {
        AccountView owner = owner(attestation);
        Map<String, Object> model = new HashMap<>(facts);
        model.put("instrument", instruments.name(attestation.instrumentCode()));
        model.put("page", portal.page(page(attestation)));
        mail.send(new Mail(
                name, attestation.id(), generation, owner.email(), owner.name().full(), model));
    }

    /** The page where there is something to do: the form, or else the list. */
    private static String page(Attestation attestation) {
        return attestation.documentSha256().isEmpty()
                ? "/instrumenten"
                : "/instrumenten/" + attestation.instrumentCode() + "/attest";
    }

    private AccountView owner(Attestation attestation) {
        return accounts.find(attestation.accountId()).orElseThrow();
    }
}
