package be.vormingsportaal.securitylog;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Shows what the person did and what happened to the account, and apart from that who looked at what is kept about the
 * person. Somebody else is named by their role only, and never by the network from which they did it.
 */
@Service
@Order(13)
class SecurityLogOwnData extends OwnData {

    /** It tells a person nothing, and may be somebody else's. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A row with whose it is. */
    private record Seen(SecurityEvent event, boolean own) {}

    SecurityLogOwnData(SecurityEventRows rows) {
        super(
                new Kind<>("securityEvents", id -> of(rows, id, false), SecurityLogOwnData::event),
                new Kind<>("accessLog", id -> of(rows, id, true), SecurityLogOwnData::access));
    }

    /** What the person looked at of somebody else is an act of their own. */
    private static List<Seen> of(SecurityEventRows rows, UUID id, boolean access) {
        return rows.ofPerson(id).stream()
                .map(event -> new Seen(event, isOwn(event, id)))
                .filter(seen -> access == (seen.event().kind().isAccess() && !seen.own()))
                .toList();
    }

    /** Whoever follows a link is not signed in, and yet it is the person. Whoever fails to sign in may be anybody. */
    private static boolean isOwn(SecurityEvent event, UUID id) {
        return event.accountId()
                .map(id::equals)
                .orElse(!event.kind().isAccess() && event.kind() != SecurityEventKind.SIGN_IN_FAILED);
    }

    private static Map<String, Object> event(Seen seen) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("happenedAt", seen.event().happenedAt());
        row.put("kind", new Word("securityEvent." + seen.event().kind()));
        row.put("detail", ID.matcher(seen.event().detail()).replaceAll("…"));
        row.put("network", seen.event().network().filter(network -> seen.own()));
        return row;
    }

    private static Map<String, Object> access(Seen seen) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("happenedAt", seen.event().happenedAt());
        row.put("kind", new Word("securityEvent." + seen.event().kind()));
        row.put("by", seen.event().role().map(role -> new Word("role." + role)));
        return row;
    }
}
