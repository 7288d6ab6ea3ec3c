package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.closing.ClosingView;
import be.vormingsportaal.organisations.organisation.FormerName;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells staff how an organisation was called and when it was closed, and who of them did that. */
@Component
class OrganisationPast {

    private final OrganisationService organisations;
    private final ClosingService closings;
    private final AccountDirectory accounts;

    OrganisationPast(OrganisationService organisations, ClosingService closings, AccountDirectory accounts) {
        this.organisations = organisations;
        this.closings = closings;
        this.accounts = accounts;
    }

    /**
     * What happened to it.
     *
     * @param names the last one first
     * @param closings the last one first
     * @param closedBy name of the member of staff who closed it last
     */
    public record Facts(List<Name> names, List<ClosingView> closings, Optional<String> closedBy) {}

    /**
     * A name that it had before.
     *
     * @param until when it got another one
     * @param by name of the member of staff who gave it the other one
     */
    public record Name(String name, Instant until, Optional<String> by) {}

    Facts of(UUID organisationId) {
        List<ClosingView> closed = closings.of(organisationId);
        List<FormerName> former = organisations.formerNames(organisationId);
        Optional<UUID> closer = closed.stream().findFirst().map(ClosingView::closedBy);
        Map<UUID, String> staff = accounts
                .findAll(Stream.concat(former.stream().map(FormerName::changedBy), closer.stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(
                        AccountView::id, account -> account.name().full()));
        Function<UUID, Optional<String>> name = id -> Optional.ofNullable(staff.get(id));
        return new Facts(
                former.stream()
                        .map(one -> new Name(one.name(), one.until(), name.apply(one.changedBy())))
                        .toList(),
                closed,
                closer.flatMap(name));
    }
}
