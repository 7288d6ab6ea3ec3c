package be.vormingsportaal.web.recording;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.EmailAddress;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Notes who signed in and out, and which attempts failed. The address that somebody typed is not kept, since it may be a
 * password in the wrong field: only whose account it is, when it is anybody's.
 */
@Component
public class SignInRecording {

    private final SecurityLog log;
    private final AccountDirectory accounts;
    private final Seldom seldom = new Seldom();

    SignInRecording(SecurityLog log, AccountDirectory accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        note(SecurityEventKind.SIGNED_IN, event.getAuthentication(), "");
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        log.noted(
                SecurityEventKind.SIGN_IN_FAILED,
                owner(event.getAuthentication().getName()),
                EventDetail.NONE);
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        note(SecurityEventKind.SIGNED_OUT, event.getAuthentication(), "");
    }

    /** An attempt that was refused before the password was looked at. Whoever goes on and on is noted once a minute. */
    public void slowed(String typedAddress, String client) {
        Optional<UUID> owner = owner(typedAddress);
        if (seldom.isNew(client, owner)) {
            log.noted(SecurityEventKind.SLOWED_DOWN, owner, EventDetail.of("sign-in"));
        }
    }

    /** @param reason a name for why the portal ended the session */
    public void ended(Authentication authentication, String reason) {
        note(SecurityEventKind.SESSION_ENDED, authentication, reason);
    }

    private void note(SecurityEventKind kind, Authentication authentication, String reason) {
        CurrentOrigin.asker(authentication)
                .ifPresent(
                        asker -> log.noted(kind, asker, reason.isEmpty() ? EventDetail.NONE : EventDetail.of(reason)));
    }

    private Optional<UUID> owner(String typedAddress) {
        return EmailAddress.parse(typedAddress).flatMap(accounts::idOf);
    }
}
