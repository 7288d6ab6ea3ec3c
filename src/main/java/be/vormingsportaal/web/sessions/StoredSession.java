package be.vormingsportaal.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.session.Session;

/**
 * A session in the database. Reading a page does not always write it, because the moment of the last use is only kept
 * to the minute.
 *
 * <p>Several requests may use one session at the same time. A request that changes an attribute changes the row of the
 * session first. So these requests come one after the other, and one that comes after the end of the session changes
 * nothing.
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

    /** A request that runs at the same time would bring the former id back. A new session has no earlier id. */
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
