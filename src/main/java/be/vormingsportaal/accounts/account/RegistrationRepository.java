package be.vormingsportaal.accounts.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface RegistrationRepository extends JpaRepository<Registration, UUID> {

    /**
     * Reads the row as it is now, and holds it until the transaction ends. Because it is read first, it decides between
     * two transactions at the same time: the second one waits, and then sees what the first one did to the
     * registration, the account and the process.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.accountId = :accountId")
    Optional<Registration> hold(UUID accountId);
}
