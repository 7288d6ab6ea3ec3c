package be.vormingsportaal.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The last day whose mails were planned. There is one row from the start on, and the transaction that holds it may plan. */
@Entity
@Table(name = "daily_mail_day")
class DailyMailDay {

    static final int ID = 1;

    @Id
    private Integer id;

    private LocalDate lastDay;

    @Version
    private Integer version;

    protected DailyMailDay() {}

    boolean isPlanned(LocalDate day) {
        return lastDay != null && !lastDay.isBefore(day);
    }

    void planned(LocalDate day) {
        lastDay = day;
    }
}
