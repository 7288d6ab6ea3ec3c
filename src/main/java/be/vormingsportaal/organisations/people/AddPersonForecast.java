package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.Membership;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.transfer.Transfer;
import be.vormingsportaal.organisations.transfer.TransferRepository;
import be.vormingsportaal.shared.EmailAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what {@link PeopleService#add} would answer at this moment, for many people at once. It changes nothing and
 * promises nothing: only the answer of adding counts.
 */
@Service
@Transactional(readOnly = true)
public class AddPersonForecast {

    /** So many addresses go into one statement. */
    private static final int CHUNK = 1_000;

    private final MembershipRepository memberships;
    private final TransferRepository transfers;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final Clock clock;

    AddPersonForecast(
            MembershipRepository memberships,
            TransferRepository transfers,
            AccountDirectory accounts,
            InstrumentService instruments,
            Clock clock) {
        this.memberships = memberships;
        this.transfers = transfers;
        this.accounts = accounts;
        this.instruments = instruments;
        this.clock = clock;
    }

    /**
     * There are as many statements for ten addresses as for a thousand.
     *
     * @param wanted the codes of the instruments that each address would get
     */
    public Map<EmailAddress, AddOutcome> of(UUID organisationId, Role role, Map<EmailAddress, Set<String>> wanted) {
        Map<EmailAddress, AddOutcome> outcomes = new HashMap<>();
        wanted.keySet().forEach(address -> outcomes.put(address, AddOutcome.INVITED));
        List<EmailAddress> addresses = new ArrayList<>(wanted.keySet());
        for (int from = 0; from < addresses.size(); from += CHUNK) {
            List<EmailAddress> some = addresses.subList(from, Math.min(from + CHUNK, addresses.size()));
            List<AccountView> known = accounts.findAllByEmail(some);
            Standing standing = standing(known.stream().map(AccountView::id).toList());
            known.forEach(account -> outcomes.put(
                    account.email(), standing.outcome(organisationId, role, account, wanted.get(account.email()))));
        }
        return outcomes;
    }

    private Standing standing(List<UUID> ids) {
        Instant now = clock.instant();
        return new Standing(
                memberships.findAllById(ids).stream()
                        .collect(Collectors.toMap(Membership::accountId, Membership::organisationId)),
                transfers.openTo(ids).stream()
                        .filter(transfer -> transfer.isOpenAt(now))
                        .collect(Collectors.toMap(Transfer::accountId, Function.identity())),
                instruments.codesByAccount(ids));
    }

    /** Says where some people belong, who is asked to move where, and what they have. */
    private record Standing(
            Map<UUID, UUID> organisations, Map<UUID, Transfer> open, Map<UUID, Set<String>> instruments) {

        /** The order is that of {@link PeopleService#add}. */
        AddOutcome outcome(UUID organisationId, Role role, AccountView account, Set<String> wanted) {
            if (account.role() != role) {
                return AddOutcome.OTHER_ROLE;
            }
            if (organisationId.equals(organisations.get(account.id()))) {
                return instruments.getOrDefault(account.id(), Set.of()).containsAll(wanted)
                        ? AddOutcome.ALREADY_HERE
                        : AddOutcome.INSTRUMENTS_ADDED;
            }
            if (!account.isRegistered()) {
                return AddOutcome.INVITED_ELSEWHERE;
            }
            Transfer asked = open.get(account.id());
            if (asked == null) {
                return AddOutcome.TRANSFER_REQUESTED;
            }
            if (!asked.organisationId().equals(organisationId)) {
                return AddOutcome.TRANSFER_PENDING_ELSEWHERE;
            }
            return asked.instruments().equals(wanted) ? AddOutcome.TRANSFER_PENDING_HERE : AddOutcome.TRANSFER_CHANGED;
        }
    }
}
