package be.vormingsportaal.identity;

import be.vormingsportaal.engine.EngineGroups;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Says whom the person who asks may see in the engine. Staff and the engine itself (jobs, sign-in) see everybody. A
 * manager sees the people who share the group of an organisation.
 *
 * @param groups what may be seen; empty for everything
 */
record Visibility(Optional<Set<String>> groups) {

    static Visibility ofCaller() {
        Authentication caller = Context.getCommandContext() == null
                ? null
                : Context.getCommandContext().getAuthentication();
        if (caller == null) {
            return new Visibility(Optional.empty());
        }
        List<String> own = caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
        if (own.contains(EngineGroups.KCD_STAFF)) {
            return new Visibility(Optional.empty());
        }
        Set<String> organisations = new HashSet<>(own);
        organisations.remove(EngineGroups.MANAGERS);
        return new Visibility(Optional.of(organisations));
    }

    boolean covers(EnginePerson person) {
        return groups.isEmpty() || person.groups().keySet().stream().anyMatch(groups.get()::contains);
    }

    boolean coversGroup(String id) {
        return groups.isEmpty() || groups.get().contains(id);
    }
}
