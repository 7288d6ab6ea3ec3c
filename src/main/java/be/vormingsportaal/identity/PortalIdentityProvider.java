package be.vormingsportaal.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Shows the people of the portal to the engine. It checks no password, because people sign in to the portal. */
class PortalIdentityProvider implements ReadOnlyIdentityProvider {

    private final EnginePeople people;

    PortalIdentityProvider(EnginePeople people) {
        this.people = people;
    }

    @Override
    public User findUserById(String userId) {
        return createUserQuery(null).userId(userId).singleResult();
    }

    @Override
    public UserQuery createUserQuery() {
        return new PortalUserQuery(people, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext commandContext) {
        return new PortalUserQuery(people, executor());
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException(
                "Native user queries are not possible: people are not in the engine's tables");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String groupId) {
        return createGroupQuery(null).groupId(groupId).singleResult();
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new PortalGroupQuery(people, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext commandContext) {
        return new PortalGroupQuery(people, executor());
    }

    @Override
    public Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new PortalTenantQuery(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext commandContext) {
        return new PortalTenantQuery(executor());
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
