package be.vormingsportaal.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import be.vormingsportaal.engine.EngineGroups;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Grants each group what it may do in the engine, at start. Several nodes may do that at once.
 *
 * <p>Administrators may do everything. Staff see every case and task and may try failed jobs again, but deploy, start
 * and delete nothing. Managers see the pictures of the processes, not the cases; a task of their organisation reaches
 * them as candidates, which the engine turns into a right on that one task.
 */
@Component
class EngineAuthorizations {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAuthorizations.class);

    private final AuthorizationService authorizations;

    EngineAuthorizations(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void grant() {
        for (Resource everything : Resources.values()) {
            grant(EngineGroups.KCD_ADMIN, everything, ANY, Permissions.ALL);
        }
        grant(EngineGroups.KCD_STAFF, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(EngineGroups.KCD_STAFF, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(EngineGroups.KCD_STAFF, Resources.DEPLOYMENT, ANY, Permissions.READ);
        // Cockpit needs this right to count the tasks of each group. Staff may read all tasks anyway, because of the
        // definitions below.
        grant(EngineGroups.KCD_STAFF, Resources.TASK, ANY, Permissions.READ);
        grant(
                EngineGroups.KCD_STAFF,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.TASK_ASSIGN,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(EngineGroups.MANAGERS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(EngineGroups.MANAGERS, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
    }

    /**
     * Makes exactly these the permissions of the group on the resource.
     *
     * @throws ProcessEngineException when that failed and nobody else did it either
     */
    void grant(String group, Resource resource, String resourceId, Permission... permissions) {
        try {
            Authorization authorization = find(group, resource, resourceId);
            if (authorization == null) {
                authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                authorization.setGroupId(group);
                authorization.setResource(resource);
                authorization.setResourceId(resourceId);
            }
            authorization.setPermissions(permissions);
            authorizations.saveAuthorization(authorization);
        } catch (ProcessEngineException failed) {
            // The unique key of group and resource decides between nodes that start together. Both grant the same.
            if (find(group, resource, resourceId) == null) {
                throw failed;
            }
            LOG.info("Another node granted {} its rights on {} {}", group, resource.resourceName(), resourceId);
        }
    }

    private Authorization find(String group, Resource resource, String resourceId) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(resourceId)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .singleResult();
    }
}
