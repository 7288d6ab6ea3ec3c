package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of staff, held until the transaction ends. Two decisions about staff come one after the other, so that two
 * people cannot take each other's place away at once, and leave nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldStaff {

    private final AccountRepository accounts;
    private final ListedAdministrators listed;

    HeldStaff(AccountRepository accounts, ListedAdministrators listed) {
        this.accounts = accounts;
        this.listed = listed;
    }

    /** To be asked before any of these accounts is read, which would be how it was before. */
    Held hold() {
        Collection<UUID> ids = accounts.idsOf(Role.which(Role::isStaff));
        accounts.holdAll(ids);
        return new Held(accounts.findAllById(ids), listed::isListed);
    }

    /** All accounts of staff, as they are until the transaction ends. */
    record Held(List<Account> all, Predicate<EmailAddress> listed) {

        boolean isActive(UUID id) {
            return all.stream().anyMatch(account -> account.id().equals(id) && account.isActive());
        }

        boolean isAdministrator(UUID id) {
            return all.stream().anyMatch(account -> account.id().equals(id) && isActiveAdministrator(account));
        }

        boolean hasAdministrator() {
            return all.stream().anyMatch(this::isActiveAdministrator);
        }

        boolean isLast(UUID id) {
            return isOnlyOne(id, Account::isActive);
        }

        boolean isLastAdministrator(UUID id) {
            return isOnlyOne(id, this::isActiveAdministrator);
        }

        private boolean isActiveAdministrator(Account account) {
            return account.isActive() && (account.engineAdministrator() || listed.test(account.email()));
        }

        private boolean isOnlyOne(UUID id, Predicate<Account> such) {
            List<UUID> found = all.stream().filter(such).map(Account::id).toList();
            return found.equals(List.of(id));
        }
    }
}
