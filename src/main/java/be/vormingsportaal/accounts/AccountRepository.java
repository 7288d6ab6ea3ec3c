package be.vormingsportaal.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    List<Account> findByRoleInAndRegisteredAtNotNull(Collection<Role> roles);

    boolean existsByRole(Role role);

    boolean existsByIdAndSessionGeneration(UUID id, int sessionGeneration);
}
