package be.vormingsportaal.securitylog;

import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the security log, for staff. */
@Service
@Transactional(readOnly = true)
public class SecurityLogReading {

    private final SecurityEventRows rows;

    SecurityLogReading(SecurityEventRows rows) {
        this.rows = rows;
    }

    /** @param page from 0 */
    public PageOf<SecurityEvent> page(SecurityLogQuery query, int page) {
        return PageOf.counted(rows.count(query), page, index -> rows.find(query, index * PageOf.SIZE, PageOf.SIZE));
    }

    /**
     * So many events, the newest first. What happens between two portions is in none of them, and moves nothing.
     *
     * @param last the last one of the portion before; empty for the first portion
     */
    public List<SecurityEvent> portion(SecurityLogQuery query, Optional<SecurityEvent> last, int most) {
        return last.map(event -> rows.after(event, query, most)).orElseGet(() -> rows.find(query, 0, most));
    }
}
