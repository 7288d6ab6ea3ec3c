package be.vormingsportaal.billing.returned;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReturnedPaymentRepository extends Repository<ReturnedPayment, UUID> {

    ReturnedPayment saveAndFlush(ReturnedPayment returned);

    Optional<ReturnedPayment> findById(UUID paymentId);

    /** Holds the row until the transaction ends. It is held after receivables and balances, never before them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReturnedPayment r where r.paymentId = :paymentId")
    Optional<ReturnedPayment> hold(UUID paymentId);
}
