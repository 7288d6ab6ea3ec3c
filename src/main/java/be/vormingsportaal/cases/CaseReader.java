package be.vormingsportaal.cases;

import be.vormingsportaal.accounts.account.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who wants to know where something stands.
 *
 * @param organisation to which the reader belongs now
 */
record CaseReader(UUID account, Role role, Optional<UUID> organisation) {

    boolean isManagerOf(Optional<UUID> other) {
        return role.isManager() && organisation.isPresent() && organisation.equals(other);
    }
}
