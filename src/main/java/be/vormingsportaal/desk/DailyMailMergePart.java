package be.vormingsportaal.desk;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One mail a day is enough for one person: where both accounts have one for a day, that of the ended one goes. */
@Component
@Order(60)
class DailyMailMergePart extends MergePart {

    private static final String ACCOUNT = "daily_mail.account_id";

    private final JdbcClient database;
    private final AccountRows rows;

    DailyMailMergePart(JdbcClient database, AccountRows rows) {
        super(ACCOUNT);
        this.database = database;
        this.rows = rows;
    }

    /** What was mailed on which day changes nothing for anybody. */
    @Override
    public List<Line> forecast(Merge merge) {
        return List.of();
    }

    @Override
    public void carryOut(Merge merge) {
        database.sql("delete from daily_mail where account_id = :ended and mail_day in"
                        + " (select k.mail_day from daily_mail k where k.account_id = :kept)")
                .param("ended", merge.ended())
                .param("kept", merge.kept())
                .update();
        rows.move(ACCOUNT, merge);
    }
}
