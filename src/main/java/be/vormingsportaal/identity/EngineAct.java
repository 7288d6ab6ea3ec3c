package be.vormingsportaal.identity;

import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a request to the web API of the engine changes.
 *
 * @param detail the method and the address within the API
 */
record EngineAct(SecurityEventKind kind, EventDetail detail) {

    private static final String API = "/camunda/api/engine/engine/";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Endings of addresses that a query is sent to. */
    private static final Set<String> QUERIES = Set.of("count", "list", "singleResult");

    /** What everybody does with their own tasks, which the page of the case tells. */
    private static final Set<String> TASK_WORK = Set.of("claim", "unclaim", "complete", "submit-form");

    /** The addresses of one word that a POST changes something at; to all others of one word it sends a query. */
    private static final Set<String> CHANGING = Set.of("message", "signal", "condition", "filter", "authorization");

    /** @return empty when the request reads, or is not for the API */
    static Optional<EngineAct> of(String method, String address) {
        if (!address.startsWith(API) || READING.contains(method)) {
            return Optional.empty();
        }
        // behind the name of the engine
        List<String> parts = Arrays.stream(address.substring(API.length()).split("/"))
                .filter(part -> !part.isEmpty())
                .skip(1)
                .toList();
        if (parts.isEmpty() || method.equals("POST") && reads(parts)) {
            return Optional.empty();
        }
        return Optional.of(
                new EngineAct(kind(method, parts), EventDetail.address(method, "/" + String.join("/", parts))));
    }

    private static boolean reads(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        boolean query = parts.size() == 1 && !CHANGING.contains(last)
                || parts.size() == 2 && parts.get(0).equals("history")
                || QUERIES.contains(last);
        return query || parts.get(0).equals("task") && TASK_WORK.contains(last);
    }

    private static SecurityEventKind kind(String method, List<String> parts) {
        String last = parts.get(parts.size() - 1);
        if (last.equals("suspended") || last.equals("suspended-async")) {
            return SecurityEventKind.ENGINE_SUSPENDED;
        }
        if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).contains("variable"))) {
            return SecurityEventKind.ENGINE_VARIABLE_CHANGED;
        }
        if (last.startsWith("retries") || parts.get(0).equals("job") && last.equals("execute")) {
            return SecurityEventKind.ENGINE_RETRIED;
        }
        boolean cases = parts.contains("process-instance");
        return cases && (method.equals("DELETE") || last.equals("delete") || last.equals("delete-async"))
                ? SecurityEventKind.ENGINE_DELETED
                : SecurityEventKind.ENGINE_CHANGED;
    }
}
