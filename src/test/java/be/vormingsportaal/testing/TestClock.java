package be.vormingsportaal.testing;

import be.vormingsportaal.shared.Belgium;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of the portal and of the engine in tests: the system's, until a test sets it. */
public class TestClock extends Clock {

    private volatile Instant fixed;

    /** Stands still at this moment from now on, the engine's clock too. */
    public void set(Instant moment) {
        fixed = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void forward(Duration step) {
        set(instant().plus(step));
    }

    /** Back to the system's time. */
    public void reset() {
        fixed = null;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        Instant now = fixed;
        return now == null ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : now;
    }

    @Override
    public ZoneId getZone() {
        return Belgium.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal lives in one zone");
    }
}
