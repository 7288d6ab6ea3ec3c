package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds accounts. It does not check who may see them: callers ask for people of whom they know that they may see them.
 */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;

    AccountDirectory(AccountRepository accounts, RegistrationRepository registrations) {
        this.accounts = accounts;
        this.registrations = registrations;
    }

    public Optional<AccountView> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public Optional<AccountView> findByEmail(EmailAddress email) {
        return accounts.findByEmail(email.value()).flatMap(account -> find(account.id()));
    }

    /** Whose address it is, in one statement whether or not anybody has it. */
    public Optional<UUID> idOf(EmailAddress email) {
        return accounts.findByEmail(email.value()).map(Account::id);
    }

    /** In no particular order; addresses that nobody has are left out. Three statements at most, however many addresses. */
    public List<AccountView> findAllByEmail(Collection<EmailAddress> emails) {
        return findAll(
                accounts.findByEmailIn(emails.stream().map(EmailAddress::value).toList()).stream()
                        .map(Account::id)
                        .toList());
    }

    /** In no particular order; ids without an account are left out. Two statements at most, however many ids. */
    public List<AccountView> findAll(Collection<UUID> ids) {
        List<Account> found = accounts.findAllById(ids);
        List<UUID> unregistered = found.stream()
                .filter(account -> !account.isRegistered())
                .map(Account::id)
                .toList();
        Map<UUID, Registration> open = registrations.findAllById(unregistered).stream()
                .filter(Registration::isOpen)
                .collect(Collectors.toMap(Registration::accountId, Function.identity()));
        return found.stream()
                .map(account -> AccountView.of(account, Optional.ofNullable(open.get(account.id()))))
                .toList();
    }

    /** Everybody who registered in one of the roles and is not blocked. */
    public List<AccountView> registeredWithRole(Set<Role> roles) {
        return accounts.findByRoleInAndRegisteredAtNotNullAndBlockedAtNull(roles).stream()
                .map(account -> AccountView.of(account, Optional.empty()))
                .toList();
    }

    /** Those of these people who did not turn off the daily mail about what waits for them. */
    public Set<UUID> wantingDailyMail(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : accounts.wantingDailyMail(ids);
    }

    /** The account of a session that began under this number; empty when the session may not go on. */
    public Optional<AccountView> current(UUID id, int sessionGeneration) {
        // by its id alone, since each request asks this and Hibernate has that statement ready
        return accounts.findById(id)
                .filter(account -> account.sessionGeneration() == sessionGeneration && !account.isBlocked())
                .map(account -> AccountView.of(account, Optional.empty()));
    }

    /** Whether a session that began under this number of this account may go on. */
    public boolean isCurrent(UUID id, int sessionGeneration) {
        return accounts.existsByIdAndSessionGenerationAndBlockedAtNull(id, sessionGeneration);
    }
}
