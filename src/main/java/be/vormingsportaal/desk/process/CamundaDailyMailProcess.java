package be.vormingsportaal.desk.process;

import be.vormingsportaal.desk.DailyMailProcess;
import be.vormingsportaal.engine.Notices;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code daily-mail}. The business key is the id of the row. */
@Component
class CamundaDailyMailProcess implements DailyMailProcess {

    private final Notices notices;

    CamundaDailyMailProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID mailId) {
        notices.start(DeskNotices.DAILY_MAIL, mailId);
    }

    @Override
    public Set<UUID> running() {
        return notices.running(DeskNotices.DAILY_MAIL);
    }
}
