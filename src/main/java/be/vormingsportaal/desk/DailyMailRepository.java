package be.vormingsportaal.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DailyMailRepository extends JpaRepository<DailyMail, UUID> {

    /** When a person's mail before was planned. */
    record Last(UUID accountId, Instant plannedAt) {}

    @Query("select new be.vormingsportaal.desk.DailyMailRepository$Last(m.accountId, max(m.plannedAt))"
            + " from DailyMail m where m.accountId in :accountIds group by m.accountId")
    List<Last> last(Collection<UUID> accountIds);

    @Modifying
    @Query("delete from DailyMail m where m.plannedAt < :before and m.id not in :kept")
    int deleteOld(Instant before, Collection<UUID> kept);
}
