package be.vormingsportaal.web.sessions;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Keeps the sessions of every node. A session that cannot be read counts as none and is deleted, because another
 * version of the portal wrote it, or because it holds what does not belong in a session. Its owner then signs in again.
 */
class SessionStore implements FindByIndexNameSessionRepository<StoredSession> {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{" + SessionRows.ID_CHARS + "}");

    private final FindByIndexNameSessionRepository<Session> rows;

    /** The type of session that Spring Session makes has no name outside its package. */
    @SuppressWarnings("unchecked")
    SessionStore(JdbcIndexedSessionRepository jdbc) {
        rows = (FindByIndexNameSessionRepository<Session>) (FindByIndexNameSessionRepository<?>) jdbc;
    }

    @Override
    public StoredSession createSession() {
        return new StoredSession(rows.createSession());
    }

    @Override
    public void save(StoredSession session) {
        rows.save(session.row());
    }

    /** @param id as a cookie brings it, so that it may be anything */
    @Override
    public StoredSession findById(String id) {
        if (!ID.matcher(id).matches()) {
            return null;
        }
        Session row = rows.findById(id);
        return row == null || !isReadable(row) ? null : new StoredSession(row);
    }

    @Override
    public void deleteById(String id) {
        rows.deleteById(id);
    }

    @Override
    public Map<String, StoredSession> findByIndexNameAndIndexValue(String index, String value) {
        Map<String, StoredSession> found = new HashMap<>();
        rows.findByIndexNameAndIndexValue(index, value).forEach((id, row) -> {
            if (!row.isExpired() && isReadable(row)) {
                found.put(id, new StoredSession(row));
            }
        });
        return found;
    }

    /** Attributes are read from their bytes when they are first asked for. */
    private boolean isReadable(Session row) {
        try {
            row.getAttributeNames().forEach(row::getAttribute);
            return true;
        } catch (ConversionException unreadable) {
            LOG.warn(
                    "A session that cannot be read ends: {}",
                    NestedExceptionUtils.getMostSpecificCause(unreadable).toString());
            rows.deleteById(row.getId());
            return false;
        }
    }
}
