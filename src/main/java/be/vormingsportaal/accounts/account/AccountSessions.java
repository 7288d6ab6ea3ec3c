package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.RetryOnConflict;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the sessions of an account, on every node, in the portal and in the web applications of the engine. */
@Service
@Transactional
public class AccountSessions {

    private final AccountRepository accounts;

    AccountSessions(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * From the commit on, no session that began before lets anybody in. An account that was deleted has no sessions.
     */
    @RetryOnConflict
    public void endAll(UUID accountId) {
        accounts.findById(accountId).ifPresent(Account::endSessions);
    }
}
