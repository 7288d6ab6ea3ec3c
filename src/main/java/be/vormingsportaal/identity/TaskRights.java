package be.vormingsportaal.identity;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets a person who took a task give it back. The engine lets a candidate claim a task, but treats releasing it as
 * assigning it, which candidates may not do.
 */
class TaskRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
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
}
