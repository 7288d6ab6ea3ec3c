package be.vormingsportaal.accounts.profile;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.recovery.PasswordChanging;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people read and change their own account. */
@Service
@Transactional
public class MyAccountService {

    private final AccountRepository accounts;
    private final PasswordChanging passwords;
    private final EmailChangeService emailChanges;
    private final SecurityLog log;

    MyAccountService(
            AccountRepository accounts, PasswordChanging passwords, EmailChangeService emailChanges, SecurityLog log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.emailChanges = emailChanges;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public ProfileView profile(UUID accountId) {
        Account account = account(accountId);
        return new ProfileView(
                AccountView.of(account, Optional.empty()),
                account.newsletter(),
                account.publicListing(),
                account.dailyMail(),
                emailChanges.pending(accountId));
    }

    /** Chooses whether a mail comes every day on which something waits; counts for staff and managers only. */
    @RetryOnConflict
    public void chooseDailyMail(UUID accountId, boolean wanted) {
        account(accountId).chooseDailyMail(wanted);
    }

    /** @param publicListing counts for trainers only */
    @RetryOnConflict
    public void change(UUID accountId, PersonName name, boolean newsletter, boolean publicListing) {
        Account account = account(accountId);
        if (!account.name().equals(name)) {
            account.rename(name);
            log.changed(SecurityEventKind.NAME_CORRECTED, accountId, EventDetail.NONE);
        }
        account.choose(newsletter, publicListing);
    }

    /**
     * Changes the password. Every session that began with the old password ends, and so does what somebody who knew the
     * old password may have asked for.
     *
     * @param chosen one that {@link PasswordRules} accepts
     * @return who is signed in from now on; empty when the current password is wrong
     */
    @RetryOnConflict
    public Optional<SignedInAccount> changePassword(UUID accountId, String current, String chosen) {
        Account account = account(accountId);
        if (!passwords.isPassword(account, current)) {
            return Optional.empty();
        }
        emailChanges.cancel(accountId);
        passwords.change(account, chosen);
        return Optional.of(new SignedInAccount(account));
    }

    private Account account(UUID accountId) {
        return accounts.findById(accountId).orElseThrow();
    }
}
