package be.vormingsportaal.accounts.recovery;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.PasswordRules;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Gives an account another password, and tells its owner, who may not be the person who did it. */
@Component
public class PasswordChanging {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final PasswordChangeProcess process;
    private final Clock clock;

    PasswordChanging(
            AccountRepository accounts, PasswordEncoder passwords, PasswordChangeProcess process, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.process = process;
        this.clock = clock;
    }

    public boolean isPassword(Account account, String typed) {
        return account.hasPassword(typed, passwords);
    }

    /** @param chosen one that {@link PasswordRules} accepts */
    public void change(Account account, String chosen) {
        account.changePassword(passwords.encode(chosen), clock.instant());
        accounts.flush();
        process.start(account.id());
    }
}
