package be.vormingsportaal.web.desk;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailChangeView;
import be.vormingsportaal.web.sessions.SignedInDevice;
import be.vormingsportaal.web.sessions.SignedInDevices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Collects how somebody gets in: the change of address that waits, and where they are signed in. */
@Component
class PersonAccess {

    private final EmailChangeService emailChanges;
    private final SignedInDevices devices;

    PersonAccess(EmailChangeService emailChanges, SignedInDevices devices) {
        this.emailChanges = emailChanges;
        this.devices = devices;
    }

    /** What there is of one person. */
    record Facts(Optional<EmailChangeView> emailChange, List<SignedInDevice> devices) {}

    Facts of(AccountView person) {
        return new Facts(emailChanges.pending(person.id()), devices.of(person.id()));
    }
}
