package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the people who are concerned by a transfer. */
@Component
class TransferParties {

    private final MembershipRepository memberships;
    private final Members members;
    private final AccountDirectory accounts;

    TransferParties(MembershipRepository memberships, Members members, AccountDirectory accounts) {
        this.memberships = memberships;
        this.members = members;
        this.accounts = accounts;
    }

    TransferQuestion question(Transfer transfer, Instant now) {
        return new TransferQuestion(
                person(transfer).name(),
                accounts.find(transfer.askedBy()).orElseThrow().name().full(),
                memberships.organisationOf(transfer.accountId()).map(members::name),
                members.name(transfer.organisationId()),
                transfer.expiresAt(),
                transfer.stateAt(now));
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

    /**
     * The registered managers of the organisation that was left. There are none when there was no such organisation.
     */
    List<AccountView> formerManagers(Transfer transfer) {
        return transfer.formerOrganisationId().map(members::managers).orElse(List.of());
    }
}
