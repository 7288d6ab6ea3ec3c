package be.vormingsportaal.billing.bank;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface BankDoubtRepository extends Repository<BankDoubt, UUID> {

    BankDoubt saveAndFlush(BankDoubt doubt);

    Optional<BankDoubt> findById(UUID id);

    List<BankDoubt> findByDecidedByOrderByDecidedAt(UUID accountId);

    /** Holds the row until the transaction ends. It is held before its lines. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from BankDoubt d where d.id = :id")
    Optional<BankDoubt> hold(UUID id);
}
