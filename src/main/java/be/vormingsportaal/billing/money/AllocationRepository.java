package be.vormingsportaal.billing.money;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AllocationRepository extends Repository<Allocation, UUID> {

    Allocation saveAndFlush(Allocation allocation);

    List<Allocation> findByInvoiceIdOrderByMadeAt(UUID invoiceId);

    List<Allocation> findByPaymentIdOrderByMadeAt(UUID paymentId);

    List<Allocation> findByMadeByOrderByMadeAt(UUID accountId);

    @Query("select coalesce(sum(a.amountCents), 0) from Allocation a where a.invoiceId = :invoiceId")
    long paidCents(UUID invoiceId);

    /** The money of a payment that went back, or of the part of it that was returned. */
    @Query("select coalesce(sum(a.amountCents), 0) from Allocation a, Payment p"
            + " where a.paymentId = p.id and a.invoiceId is null and (p.id = :paymentId or p.returnsId = :paymentId)")
    long paidBackCents(UUID paymentId);
}
