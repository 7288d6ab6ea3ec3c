package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations page by page, for the quality centre, and says which of them nobody manages. */
@Service
@Transactional(readOnly = true)
public class OrganisationSearch {

    private static final Set<Role> MANAGERS = Role.which(Role::isManager);

    /** A part of an enterprise number, without dots and spaces. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:BE)?([0-9]+)");

    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;

    OrganisationSearch(MembershipRepository memberships, OrganisationRepository organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    /**
     * Organisations, by name.
     *
     * @param text part of the name, the address, the place or the enterprise number; every one when it is empty
     * @param unmanaged whether only those without a registered manager are found
     * @param page from 0; when there is no such page, the last one is read
     */
    public PageOf<FoundOrganisation> find(String text, boolean unmanaged, int page) {
        PageOf<UUID> found = PageOf.searched(
                page,
                shown -> memberships.searchOrganisations(
                        SearchText.pattern(text),
                        number(text),
                        MANAGERS,
                        unmanaged,
                        PageRequest.of(shown, PageOf.SIZE)));
        return found.with(organisations(found.items()));
    }

    /** How many organisations have no registered manager. */
    public long unmanaged() {
        return memberships.countWithout(MANAGERS);
    }

    private List<FoundOrganisation> organisations(List<UUID> ids) {
        Map<UUID, OrganisationView> views = organisations.findAllById(ids).stream()
                .map(Organisation::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
        Set<UUID> managed = memberships.withRegistered(ids, MANAGERS);
        return ids.stream()
                .map(id -> new FoundOrganisation(views.get(id), managed.contains(id)))
                .toList();
    }

    /** People write it with or without BE, dots and spaces. */
    private static String number(String text) {
        Matcher typed = NUMBER.matcher(SearchText.cut(text).replaceAll("[.\\s]", ""));
        return typed.matches() ? "%" + typed.group(1) + "%" : "";
    }
}
