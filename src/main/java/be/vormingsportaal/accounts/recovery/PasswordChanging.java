package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Gives an account another password, and tells its owner, who may not be the person who did it. */
@Component
public class PasswordChanging {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final PasswordChangeProcess process;
    private final SecurityLog log;
    private final Clock clock;

    PasswordChanging(
            AccountRepository accounts,
            PasswordEncoder passwords,
            PasswordChangeProcess process,
            SecurityLog log,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.process = process;
        this.log = log;
        this.clock = clock;
    }

    public boolean isPassword(Account account, String typed) {
        return account.hasPassword(typed, passwords);
    }

    /** @param chosen one that {@link PasswordRules} accepts */
    public void change(Account account, String chosen) {
        change(account, chosen, SecurityEventKind.PASSWORD_CHANGED);
    }

    /** Does the same for somebody who did not know the former one. */
    void reset(Account account, String chosen) {
        change(account, chosen, SecurityEventKind.PASSWORD_RESET);
    }

    private void change(Account account, String chosen, SecurityEventKind kind) {
        account.changePassword(passwords.encode(chosen), clock.instant());
        accounts.flush();
        process.start(account.id());
        log.changed(kind, account.id(), EventDetail.NONE);
    }
}
