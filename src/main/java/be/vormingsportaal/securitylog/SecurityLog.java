package be.vormingsportaal.securitylog;

import be.vormingsportaal.securitylog.RequestOrigin.Asker;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the security log. Who did it, and from where, it finds out itself. */
@Service
public class SecurityLog {

    private final SecurityEventRows rows;
    private final SecurityEventLines lines;
    private final RequestOrigin origin;
    private final Clock clock;

    SecurityLog(SecurityEventRows rows, SecurityEventLines lines, RequestOrigin origin, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.origin = origin;
        this.clock = clock;
    }

    /** Notes a change in the transaction that makes it: what did not happen is not in the log. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(SecurityEventKind kind, UUID personId, EventDetail detail) {
        keep(kind, origin.asker(), Optional.of(personId), detail);
    }

    /** Notes what happened in a transaction of its own: whatever becomes of the rest, it is in the log. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noted(SecurityEventKind kind, Optional<UUID> personId, EventDetail detail) {
        keep(kind, origin.asker(), personId, detail);
    }

    /** Does the same for somebody who is not signed in any more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noted(SecurityEventKind kind, Asker asker, EventDetail detail) {
        keep(kind, Optional.of(asker), Optional.of(asker.accountId()), detail);
    }

    /** Notes that somebody looked at what is kept about this person. Who looks at their own is not noted. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void seen(SecurityEventKind kind, UUID personId, EventDetail detail) {
        Optional<Asker> asker = origin.asker();
        if (asker.filter(one -> one.accountId().equals(personId)).isEmpty()) {
            keep(kind, asker, Optional.of(personId), detail);
        }
    }

    private void keep(SecurityEventKind kind, Optional<Asker> asker, Optional<UUID> personId, EventDetail detail) {
        SecurityEvent event = new SecurityEvent(
                UUID.randomUUID(),
                clock.instant(),
                kind,
                asker.map(Asker::accountId),
                asker.map(Asker::role),
                personId,
                detail.value(),
                origin.network());
        rows.insert(event);
        lines.writeAfterCommit(event);
    }
}
