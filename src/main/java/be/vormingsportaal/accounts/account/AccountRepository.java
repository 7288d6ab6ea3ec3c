package be.vormingsportaal.accounts.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    List<Account> findByEmailIn(Collection<String> emails);

    List<Account> findByRoleInAndRegisteredAtNotNullAndBlockedAtNull(Collection<Role> roles);

    List<Account> findByRoleIn(Collection<Role> roles);

    @Query("select a.id from Account a where a.role in :roles")
    List<UUID> idsOf(Collection<Role> roles);

    /** It is empty when there is no such account. The account itself is not read, so that it can be held afterwards. */
    @Query("select a.role from Account a where a.id = :id")
    Optional<Role> roleOf(UUID id);

    /** Leaves the version of the row as it is. */
    @Modifying
    @Query("update Account a set a.lastSignedInAt = :now where a.id = :id")
    void signedIn(UUID id, Instant now);

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

    boolean existsByIdAndSessionGenerationAndBlockedAtNull(UUID id, int sessionGeneration);
}
