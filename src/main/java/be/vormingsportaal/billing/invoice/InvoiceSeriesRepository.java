package be.vormingsportaal.billing.invoice;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvoiceSeriesRepository extends JpaRepository<InvoiceSeries, String> {

    /** Holds the row until the transaction ends, so that a number that is rolled back is given out again. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from InvoiceSeries s where s.name = :name")
    Optional<InvoiceSeries> hold(String name);
}
