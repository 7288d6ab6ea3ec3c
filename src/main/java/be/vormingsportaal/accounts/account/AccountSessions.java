package be.vormingsportaal.accounts.account;

import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the sessions of an account, on every node, in the portal and in the web applications of the engine. */
@Service
@Transactional
public class AccountSessions {

    private final AccountRepository accounts;
    private final SecurityLog log;

    AccountSessions(AccountRepository accounts, SecurityLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * From the commit on, no session that began before lets anybody in. An account that was deleted has no sessions.
     */
    @RetryOnConflict
    public void endAll(UUID accountId) {
        accounts.findById(accountId).ifPresent(account -> {
            account.endSessions();
            log.changed(SecurityEventKind.SIGNED_OUT_EVERYWHERE, accountId, EventDetail.NONE);
        });
    }
}
