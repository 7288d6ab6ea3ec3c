package be.vormingsportaal.desk;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DailyMailDayRepository extends Repository<DailyMailDay, Integer> {

    /** Holds the only row until the transaction ends, so that one of all nodes plans the mails of a day. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DailyMailDay d where d.id = " + DailyMailDay.ID)
    DailyMailDay hold();
}
