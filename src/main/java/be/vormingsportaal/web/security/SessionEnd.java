package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.web.sessions.SignInRecord;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says why a session ends although it is used. The reasons are those of the page to sign in. */
@Component
class SessionEnd {

    /** Another password, another address, or signed out everywhere. */
    static final String ELSEWHERE = "elders-beeindigd";

    /** The longest time that anybody stays signed in, whatever happens. */
    static final String TOO_LONG = "te-lang";

    private final AccountDirectory accounts;
    private final Duration longest;

    SessionEnd(AccountDirectory accounts, @Value("${portal.longest-session}") Duration longest) {
        this.accounts = accounts;
        this.longest = longest;
    }

    /** @return empty when the session goes on */
    Optional<String> reason(SignedInAccount account, HttpSession session, HttpServletRequest request) {
        Optional<AccountView> current = accounts.current(account.id(), account.sessionGeneration());
        if (current.isEmpty()) {
            return Optional.of(ELSEWHERE);
        }
        CurrentAccount.remember(current.get(), request);
        return SignInRecord.of(session)
                .map(SignInRecord::since)
                .filter(since -> since.plus(longest).isBefore(Instant.now()))
                .map(since -> TOO_LONG);
    }
}
