package be.vormingsportaal.accounts.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    List<Account> findByEmailIn(Collection<String> emails);

    List<Account> findByRoleInAndRegisteredAtNotNull(Collection<Role> roles);

    /**
     * Reads the account for a transaction that relies on it without changing it. Such a transaction and one that
     * changes the account, for instance its password, exclude each other.
     */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> shield(UUID id);

    /**
     * Holds these accounts until the transaction ends, so that nobody adds a row that refers to one of them. They come in
     * an order in which no two transactions wait for each other.
     *
     * @return the addresses of those that there are
     */
    @Query(value = "select email from account where id in (:ids) order by id for update", nativeQuery = true)
    List<String> holdAll(Collection<UUID> ids);

    @Query("select a.id from Account a where a.id in :ids and a.dailyMail = true")
    Set<UUID> wantingDailyMail(Collection<UUID> ids);

    boolean existsByRole(Role role);

    boolean existsByIdAndSessionGeneration(UUID id, int sessionGeneration);
}
