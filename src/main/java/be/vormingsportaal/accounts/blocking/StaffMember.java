package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.accounts.account.AccountView;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of the quality centre.
 *
 * @param lastSignedIn empty until the person signs in
 * @param listed whether the settings make the person an engine administrator
 */
public record StaffMember(AccountView account, Optional<Instant> lastSignedIn, boolean listed) {

    public boolean isAdministrator() {
        return listed || account.standing().engineAdministrator();
    }
}
