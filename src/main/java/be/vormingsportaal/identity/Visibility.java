package be.vormingsportaal.identity;

import be.vormingsportaal.engine.EngineGroups;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Whom the asking person may see in the engine. Staff and the engine itself (jobs, sign-in) see everybody; a manager
 * sees who shares the organisation's group.
 *
 * @param groups what may be seen; null for everything
 */
record Visibility(Set<String> groups) {

    static Visibility ofCaller() {
        Authentication caller = Context.getCommandContext() == null
                ? null
                : Context.getCommandContext().getAuthentication();
        if (caller == null) {
            return new Visibility(null);
        }
        List<String> own = caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
        if (own.contains(EngineGroups.KCD_STAFF)) {
            return new Visibility(null);
        }
        Set<String> organisations = new HashSet<>(own);
        organisations.remove(EngineGroups.MANAGERS);
        return new Visibility(organisations);
    }

    boolean covers(EnginePerson person) {
        return groups == null || person.groups().keySet().stream().anyMatch(groups::contains);
    }

    boolean coversGroup(String id) {
        return groups == null || groups.contains(id);
    }
}
