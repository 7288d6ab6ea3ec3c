package be.vormingsportaal.identity;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.Belgium;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the people who work in the engine: registered staff and the managers of organisations, and nobody else. Whoever is
 * blocked is not known.
 */
@Component
class EnginePeople {

    private static final Set<Role> ROLES = Role.which(EnginePeople::worksInTheEngine);

    private final AccountDirectory accounts;
    private final Members members;
    private final EngineAccessSettings settings;
    private final MessageSource messages;

    EnginePeople(AccountDirectory accounts, Members members, EngineAccessSettings settings, MessageSource messages) {
        this.accounts = accounts;
        this.members = members;
        this.settings = settings;
        this.messages = messages;
    }

    /** @param id null for everybody */
    Stream<EnginePerson> asked(String id) {
        return id == null ? accounts.registeredWithRole(ROLES).stream().map(this::person) : find(id).stream();
    }

    /** @param id any text */
    Optional<EnginePerson> find(String id) {
        return uuid(id).flatMap(accounts::find)
                .filter(AccountView::isActive)
                .filter(account -> ROLES.contains(account.role()))
                .map(this::person);
    }

    private EnginePerson person(AccountView account) {
        Map<String, String> groups = switch (account.role()) {
            case KCD_STAFF -> groupsOfStaff(account);
            case MANAGER -> groupsOfManager(account);
            case TRAINER_EXTERNAL, TRAINER_KCD, CAREGIVER -> Map.of();
        };
        return new EnginePerson(account, groups);
    }

    private static boolean worksInTheEngine(Role role) {
        return switch (role) {
            case KCD_STAFF, MANAGER -> true;
            case TRAINER_EXTERNAL, TRAINER_KCD, CAREGIVER -> false;
        };
    }

    private Map<String, String> groupsOfStaff(AccountView account) {
        String staff = name(EngineGroups.KCD_STAFF);
        return account.standing().engineAdministrator() || settings.isListed(account.email())
                ? Map.of(EngineGroups.KCD_STAFF, staff, EngineGroups.KCD_ADMIN, name(EngineGroups.KCD_ADMIN))
                : Map.of(EngineGroups.KCD_STAFF, staff);
    }

    private Map<String, String> groupsOfManager(AccountView account) {
        return members.organisationOf(account.id())
                .map(organisation -> Map.of(
                        EngineGroups.MANAGERS, name(EngineGroups.MANAGERS), groupOf(organisation), organisation.name()))
                .orElse(Map.of());
    }

    private static String groupOf(OrganisationView organisation) {
        return EngineGroups.organisation(organisation.id());
    }

    private String name(String group) {
        return messages.getMessage("engine.group." + group, null, Belgium.LOCALE);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException | NullPointerException notAnId) {
            return Optional.empty();
        }
    }
}
