package be.vormingsportaal.demo;

import be.vormingsportaal.shared.SettingsRefusedException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Refuses to start, outside the demo, on a database in which somebody of the demo still has the demo's password. */
@Component
@Profile("!demo")
class KnownPasswordGuard implements SmartInitializingSingleton {

    private final UserDetailsService accounts;
    private final PasswordEncoder passwords;

    KnownPasswordGuard(UserDetailsService accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @throws SettingsRefusedException naming the accounts */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> known = Stream.concat(
                        Stream.of(DemoPerson.STAFF, DemoPerson.COLLEAGUE), DemoPerson.MEMBERS.stream())
                .map(DemoPerson::address)
                .filter(this::hasKnownPassword)
                .map(address -> "the account " + address + " has the password of the demo, which everybody knows")
                .toList();
        if (!known.isEmpty()) {
            throw new SettingsRefusedException(known);
        }
    }

    private boolean hasKnownPassword(String address) {
        try {
            return passwords.matches(
                    DemoPerson.PASSWORD, accounts.loadUserByUsername(address).getPassword());
        } catch (UsernameNotFoundException nobody) {
            return false;
        }
    }
}
