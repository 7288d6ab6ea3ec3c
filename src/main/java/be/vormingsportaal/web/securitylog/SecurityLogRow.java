package be.vormingsportaal.web.securitylog;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.securitylog.SecurityEvent;
import java.util.Optional;

/**
 * An event with the people in it. An event may be about an account that does not exist any more.
 *
 * @param who did it
 * @param about whom it is
 */
public record SecurityLogRow(SecurityEvent event, Optional<AccountView> who, Optional<AccountView> about) {}
