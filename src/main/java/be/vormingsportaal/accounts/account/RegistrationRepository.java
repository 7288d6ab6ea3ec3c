package be.vormingsportaal.accounts.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface RegistrationRepository extends JpaRepository<Registration, UUID> {

    /**
     * The row as it is now, held until the transaction ends. Read first, it decides between two who act at once: the
     * second waits, and then sees what the first did to the registration, the account and the process.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.accountId = :accountId")
    Optional<Registration> hold(UUID accountId);
}
