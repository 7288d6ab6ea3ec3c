package be.vormingsportaal.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.session.Session;

/**
 * A session in the database. Reading pages does not write it each time: when it was last used is known to the minute.
 *
 * <p>Requests run beside each other on one session. Whatever changes an attribute touches the row of the session
 * before, so these take turns, and one that comes after the end of the session changes nothing.
 */
class StoredSession implements Session {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final Session row;

    StoredSession(Session row) {
        this.row = row;
    }

    Session row() {
        return row;
    }

    @Override
    public String getId() {
        return row.getId();
    }

    /** A request that runs beside this one would bring the former id back. A new session has no such past. */
    @Override
    public String changeSessionId() {
        throw new UnsupportedOperationException("Begin a new session instead");
    }

    @Override
    public <T> T getAttribute(String name) {
        return row.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return row.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value != null || row.getAttribute(name) != null) {
            row.setLastAccessedTime(Instant.now());
            row.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return row.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (Duration.between(row.getLastAccessedTime(), now).compareTo(PRECISION) >= 0) {
            row.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return row.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        row.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return row.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return row.isExpired();
    }
}
