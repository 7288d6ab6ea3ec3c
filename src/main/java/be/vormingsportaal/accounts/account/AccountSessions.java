package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.RetryOnConflict;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what somebody is signed in to: on every node, in the portal and in the engine's web applications. */
@Service
@Transactional
public class AccountSessions {

    private final AccountRepository accounts;

    AccountSessions(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** From the commit on, no session that began before lets anybody in. An account that is gone has none. */
    @RetryOnConflict
    public void endAll(UUID accountId) {
        accounts.findById(accountId).ifPresent(Account::endSessions);
    }
}
