package be.vormingsportaal.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/**
 * Answers a query for groups from roles and organisations. The result is sorted by name, whatever order is asked for.
 */
class PortalGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "WORKFLOW";

    private final transient EnginePeople people;

    PortalGroupQuery(EnginePeople people, CommandExecutor executor) {
        super(executor);
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext commandContext) {
        return matches().count();
    }

    @Override
    public List<Group> executeList(CommandContext commandContext, Page page) {
        return Paging.of(
                page, matches().sorted(Comparator.comparing(Group::getName).thenComparing(Group::getId)));
    }

    private Stream<Group> matches() {
        Visibility visibility = Visibility.ofCaller();
        return people.asked(userId)
                .filter(visibility::covers)
                .flatMap(person -> person.groups().entrySet().stream())
                .distinct()
                .filter(group -> visibility.coversGroup(group.getKey()))
                .map(PortalGroupQuery::group)
                .filter(group -> id == null || id.equals(group.getId()))
                .filter(group -> ids == null || Set.of(ids).contains(group.getId()))
                .filter(group -> name == null || name.equals(group.getName()))
                .filter(group -> Paging.like(group.getName(), nameLike))
                .filter(group -> type == null || type.equals(TYPE))
                .filter(group -> tenantId == null);
    }

    private static Group group(Map.Entry<String, String> idAndName) {
        Group group = new GroupEntity();
        group.setId(idAndName.getKey());
        group.setName(idAndName.getValue());
        group.setType(TYPE);
        return group;
    }
}
