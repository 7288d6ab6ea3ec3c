package be.vormingsportaal.identity;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.Belgium;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the people who work in the engine: registered staff and the managers of organisations, and nobody else. */
@Component
class EnginePeople {

    private static final Set<Role> ROLES = Set.of(Role.KCD_STAFF, Role.MANAGER);

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
                .filter(AccountView::isRegistered)
                .filter(account -> ROLES.contains(account.role()))
                .map(this::person);
    }

    private EnginePerson person(AccountView account) {
        Map<String, String> groups = new HashMap<>();
        if (account.role() == Role.KCD_STAFF) {
            groups.put(EngineGroups.KCD_STAFF, name(EngineGroups.KCD_STAFF));
            if (settings.isAdministrator(account.email())) {
                groups.put(EngineGroups.KCD_ADMIN, name(EngineGroups.KCD_ADMIN));
            }
        } else {
            members.organisationOf(account.id()).ifPresent(organisation -> {
                groups.put(EngineGroups.MANAGERS, name(EngineGroups.MANAGERS));
                groups.put(groupOf(organisation), organisation.name());
            });
        }
        return new EnginePerson(account, Map.copyOf(groups));
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
