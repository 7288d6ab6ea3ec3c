package be.vormingsportaal.shared;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes rows that nobody needs any more, at hours that each subclass names with {@code @Scheduled}. A row whose case
 * still runs stays, because the engine may still have to send its mail. Several nodes may do it at once.
 */
public abstract class Cleanup {

    /** The zone of the hours. */
    protected static final String ZONE = "Europe/Brussels";

    private static final Logger LOG = LoggerFactory.getLogger(Cleanup.class);

    private final String what;
    private final Supplier<Set<UUID>> running;
    private final ToIntBiFunction<Instant, Set<UUID>> deletion;
    private final Clock clock;

    /**
     * @param what names the rows in the log
     * @param running the rows whose cases still run
     * @param deletion deletes what is too old at this moment, except the rows that are given, and says how many it
     *     deleted
     */
    protected Cleanup(
            String what, Supplier<Set<UUID>> running, ToIntBiFunction<Instant, Set<UUID>> deletion, Clock clock) {
        this.what = what;
        this.running = running;
        this.deletion = deletion;
        this.clock = clock;
    }

    @Transactional
    public void deleteOld() {
        LOG.info("{} {} deleted", deletion.applyAsInt(clock.instant(), running.get()), what);
    }
}
