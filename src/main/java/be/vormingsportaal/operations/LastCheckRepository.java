package be.vormingsportaal.operations;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LastCheckRepository extends JpaRepository<LastCheck, Integer> {

    /** Holds the only row until the transaction ends, so that there is one check at a time on all nodes together. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from LastCheck c where c.id = " + LastCheck.ID)
    LastCheck hold();

    @Query("select count(f) from LastCheck c join c.findings f where f.since > :moment")
    long countFoundSince(Instant moment);
}
