package be.vormingsportaal.demo;

import be.vormingsportaal.shared.Belgium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock that runs ahead of the system's clock, also after a restart. */
class DemoClock extends Clock {

    private final Path file;
    private volatile Duration ahead;

    /** @param file holds how far it runs ahead; it need not exist */
    DemoClock(Path file) {
        this.file = file;
        this.ahead = read(file);
    }

    /** Sets the clock forward from where it is. */
    synchronized void forward(Duration step) {
        ahead = ahead.plus(step);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return Belgium.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal lives in one zone");
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
