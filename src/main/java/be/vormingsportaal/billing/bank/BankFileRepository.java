package be.vormingsportaal.billing.bank;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface BankFileRepository extends Repository<BankFile, UUID> {

    BankFile saveAndFlush(BankFile file);

    Optional<BankFile> findById(UUID id);

    Page<BankFile> findByOrderByReadAtDesc(Pageable page);

    /** The files that somebody read, or decided about. */
    @Query("select f from BankFile f where f.readBy = :accountId or f.decidedBy = :accountId order by f.readAt")
    List<BankFile> ofAccount(UUID accountId);

    @Query(value = "select count(*) from bank_account where iban = :iban", nativeQuery = true)
    int knownAccounts(String iban);

    @Modifying
    @Query(value = "insert into bank_account (iban) values (:iban)", nativeQuery = true)
    void addAccount(String iban);

    /** Holds the account until the transaction ends, so that one file at a time is compared. It is held before all else. */
    @Query(value = "select iban from bank_account where iban = :iban for update", nativeQuery = true)
    String holdAccount(String iban);

    /** Holds the row until the transaction ends. It is held after the account, and before everything else. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from BankFile f where f.id = :id")
    Optional<BankFile> hold(UUID id);
}
