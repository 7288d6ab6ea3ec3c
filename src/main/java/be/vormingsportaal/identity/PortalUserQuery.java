package be.vormingsportaal.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Answers a query for users from the accounts of the portal. The result is sorted by name, whatever order is asked for.
 */
class PortalUserQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient EnginePeople people;

    PortalUserQuery(EnginePeople people, CommandExecutor executor) {
        super(executor);
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext commandContext) {
        return matches().count();
    }

    @Override
    public List<User> executeList(CommandContext commandContext, Page page) {
        return Paging.of(
                page, matches().sorted(Comparator.comparing(User::getLastName).thenComparing(User::getId)));
    }

    private Stream<User> matches() {
        Visibility visibility = Visibility.ofCaller();
        return people.asked(id)
                .filter(visibility::covers)
                .filter(person -> groupId == null || person.groups().containsKey(groupId))
                .map(EnginePerson::user)
                .filter(user -> ids == null || Set.of(ids).contains(user.getId()))
                .filter(user -> firstName == null || firstName.equals(user.getFirstName()))
                .filter(user -> lastName == null || lastName.equals(user.getLastName()))
                .filter(user -> email == null || email.equals(user.getEmail()))
                .filter(user -> Paging.like(user.getFirstName(), firstNameLike))
                .filter(user -> Paging.like(user.getLastName(), lastNameLike))
                .filter(user -> Paging.like(user.getEmail(), emailLike))
                .filter(user -> tenantId == null);
    }
}
