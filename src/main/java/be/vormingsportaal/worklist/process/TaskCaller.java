package be.vormingsportaal.worklist.process;

import be.vormingsportaal.engine.EngineGroups;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Signs a person of the portal in to the engine for as long as some work takes, with the groups of this moment. */
@Component
class TaskCaller {

    private final IdentityService identity;

    TaskCaller(IdentityService identity) {
        this.identity = identity;
    }

    /** Who asks: the id that the engine has for the person, and the groups of the person. */
    record Caller(String id, List<String> groups) {

        boolean isStaff() {
            return groups.contains(EngineGroups.KCD_STAFF);
        }
    }

    <R> R as(UUID person, Function<Caller, R> work) {
        String id = person.toString();
        List<String> groups = identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(id, groups);
        try {
            return work.apply(new Caller(id, groups));
        } finally {
            identity.clearAuthentication();
        }
    }
}
