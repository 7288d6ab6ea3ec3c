package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account that signs in. A person who did not register yet, or who is blocked, is treated like an address that
 * nobody has. In each case Spring Security takes as much time as checking a password would take.
 */
@Service
@Transactional(readOnly = true)
class SignInService implements UserDetailsService {

    private final AccountRepository accounts;

    SignInService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return EmailAddress.parse(typed)
                .flatMap(email -> accounts.findByEmail(email.value()))
                .filter(Account::isActive)
                .map(SignedInAccount::new)
                .orElseThrow(() -> new UsernameNotFoundException("No account that lets somebody in"));
    }
}
