package be.vormingsportaal.worklist.task;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Members;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds to whom a task may be handed. Only staff hand tasks over: whoever else has one gives it back. */
@Component
class TaskColleagues {

    private final AccountDirectory accounts;
    private final Members members;

    TaskColleagues(AccountDirectory accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    /** Everybody but the giver, by name. It is empty for a giver who may hand it to nobody. */
    List<AccountView> of(UUID giver, TaskView task) {
        if (accounts.find(giver).filter(account -> account.role().isStaff()).isEmpty()) {
            return List.of();
        }
        Stream<AccountView> managers = Optional.of(task)
                .filter(TaskView::forOrganisation)
                .flatMap(TaskView::organisation)
                .map(organisation -> members.managers(organisation.id()))
                .orElse(List.of())
                .stream();
        return Stream.concat(accounts.registeredWithRole(Role.which(Role::isStaff)).stream(), managers)
                .filter(account -> !account.id().equals(giver))
                .sorted(Comparator.comparing(account -> account.name().full()))
                .toList();
    }
}
