package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds the people who are concerned by a transfer. */
@Component
class TransferParties {

    private final TransferRepository transfers;
    private final MembershipRepository memberships;
    private final Members members;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final InstrumentCatalogue catalogue;

    TransferParties(
            TransferRepository transfers,
            MembershipRepository memberships,
            Members members,
            AccountDirectory accounts,
            InstrumentService instruments,
            InstrumentCatalogue catalogue) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.members = members;
        this.accounts = accounts;
        this.instruments = instruments;
        this.catalogue = catalogue;
    }

    TransferQuestion question(Transfer transfer, Instant now) {
        AccountView person = person(transfer);
        AccountView asker = accounts.find(transfer.askedBy()).orElseThrow();
        return new TransferQuestion(
                transfer.id(),
                transfer.accountId(),
                person.name(),
                person.role(),
                Optional.of(asker.name().full()).filter(name -> !asker.role().isStaff()),
                memberships.organisationOf(person.id()).map(members::name),
                members.name(transfer.organisationId()),
                isThere(transfer),
                change(transfer),
                transfer.expiresAt(),
                transfer.stateAt(now));
    }

    /** Whether the person belongs to the organisation that asks, now. */
    boolean isThere(Transfer transfer) {
        return memberships.existsByAccountIdAndOrganisationId(transfer.accountId(), transfer.organisationId());
    }

    private InstrumentChange change(Transfer transfer) {
        UUID person = transfer.accountId();
        Set<String> before = instruments.codesOf(person);
        Set<String> after = transfer.instruments();
        return new InstrumentChange(
                names(code -> after.contains(code) && !before.contains(code)),
                names(code -> after.contains(code) && before.contains(code)),
                names(code -> before.contains(code) && !after.contains(code)));
    }

    private List<String> names(Predicate<String> listed) {
        return catalogue.all().entrySet().stream()
                .filter(entry -> listed.test(entry.getKey()))
                .map(entry -> entry.getValue().name())
                .toList();
    }

    AccountView person(Transfer transfer) {
        return accounts.find(transfer.accountId()).orElseThrow();
    }

    /**
     * The person who asked, as long as they still may decide about it, or else the managers of the organisation in
     * whose name it was asked.
     */
    List<AccountView> askers(Transfer transfer) {
        AccountView asker = accounts.find(transfer.askedBy()).orElseThrow();
        boolean isInOffice = asker.role().isStaff()
                || memberships.existsByAccountIdAndOrganisationId(asker.id(), transfer.organisationId());
        return isInOffice ? List.of(asker) : members.managers(transfer.organisationId());
    }

    /** The managers of the organisation that asks, or staff when it has none, or when a manager is asked. */
    List<AccountView> deciders(Transfer transfer) {
        List<AccountView> managers =
                person(transfer).role().isManager() ? List.of() : members.managers(transfer.organisationId());
        return managers.isEmpty() ? accounts.registeredWithRole(Role.which(Role::isStaff)) : managers;
    }

    /** Whether the same organisation asks the person anew, after this question was over. */
    boolean isAskedAnew(Transfer transfer, Instant now) {
        return transfers
                .findByOpenAccountId(transfer.accountId())
                .filter(open -> open.isOpenAt(now) && open.organisationId().equals(transfer.organisationId()))
                .isPresent();
    }
}
