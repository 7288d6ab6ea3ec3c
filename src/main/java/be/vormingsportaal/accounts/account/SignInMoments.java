package be.vormingsportaal.accounts.account;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when somebody last signed in to an account. */
@Component
class SignInMoments {

    private final AccountRepository accounts;
    private final Clock clock;

    SignInMoments(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(InteractiveAuthenticationSuccessEvent success) {
        if (success.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            accounts.signedIn(account.id(), clock.instant());
        }
    }
}
