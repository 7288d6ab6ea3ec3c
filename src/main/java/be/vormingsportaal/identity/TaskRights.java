package be.vormingsportaal.identity;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.engine.TaskRefusals;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Decides whose a task may become. The engine lets a candidate claim a task for any user id, and grants that person a
 * right on the task which stays when the task is given back. Here everybody takes a task for themselves, and nobody
 * gets one that was not for them: neither as assignee or owner, nor by a link. Staff, who see every task, may take each
 * of them, and hand one to somebody whose it may be.
 *
 * <p>It also lets a person who took a task give it back. The engine treats releasing it as assigning it, which
 * candidates may not do.
 */
class TaskRights extends DefaultAuthorizationProvider {

    /** The state that the engine gives a task while it is made. */
    private static final String BEING_MADE = "Init";

    private static final Set<String> ALL_TASKS = Set.of(EngineGroups.KCD_STAFF, EngineGroups.KCD_ADMIN);

    private final ObjectProvider<EnginePeople> people;
    private final ObjectProvider<TaskRefusals> refusals;

    /** Both are fetched when they are first asked for, because they need the engine. */
    TaskRights(ObjectProvider<EnginePeople> people, ObjectProvider<TaskRefusals> refusals) {
        this.people = people;
        this.refusals = refusals;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        check(task, newAssignee);
        AuthorizationEntity[] granted = super.newTaskAssignee(task, oldAssignee, newAssignee);
        if (granted != null) {
            for (AuthorizationEntity authorization : granted) {
                if (authorization != null && authorization.getResourceType() == Resources.TASK.resourceType()) {
                    authorization.addPermission(TaskPermissions.TASK_ASSIGN);
                }
            }
        }
        return granted;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        check(task, newOwner);
        return super.newTaskOwner(task, oldOwner, newOwner);
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        check(task, userId);
        return super.newTaskUserIdentityLink(task, userId, type);
    }

    /** Only the model says which group a task is for, when the task is made. */
    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (!BEING_MADE.equals(task.getTaskState())) {
            throw refusals.getObject().because("engine.task.group");
        }
        return super.newTaskGroupIdentityLink(task, groupId, type);
    }

    /** @param userId null when nobody has the task any more */
    private void check(Task task, String userId) {
        if (userId == null) {
            return;
        }
        Set<String> candidates = ((TaskEntity) task)
                .getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        if (!isIn(candidates, userId) && !isIn(ALL_TASKS, userId)) {
            throw refusals.getObject().because("engine.task.notTheirs");
        }
        boolean forOneself = caller().filter(caller -> !caller.equals(userId))
                .filter(caller -> !isIn(ALL_TASKS, caller))
                .isEmpty();
        if (!forOneself) {
            throw refusals.getObject().because("engine.task.forOneself");
        }
    }

    private boolean isIn(Set<String> groups, String userId) {
        return people.getObject().find(userId).stream()
                .flatMap(person -> person.groups().keySet().stream())
                .anyMatch(groups::contains);
    }

    /** Who is signed in to the engine; nobody is where the portal itself acts. */
    private static Optional<String> caller() {
        return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
    }
}
