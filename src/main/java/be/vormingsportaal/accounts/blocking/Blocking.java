package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountBlocked;
import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Blocks accounts and lets them in again. From the commit on, a blocked account lets nobody in: its sessions have ended,
 * its password and its links open nothing, and the engine does not know the person.
 */
@Service
@Transactional
public class Blocking {

    /** So many characters fit in a reason. */
    public static final int LONGEST = 500;

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final BlockDecisions decisions;
    private final HeldStaff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Blocking(
            AccountRepository accounts,
            AccountDirectory directory,
            BlockDecisions decisions,
            HeldStaff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.decisions = decisions;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<BlockDecisionView> of(UUID accountId) {
        List<BlockDecision> found = decisions.of(accountId);
        Map<UUID, String> names =
                directory.findAll(found.stream().map(BlockDecision::decidedBy).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(
                                AccountView::id, account -> account.name().full()));
        return found.stream()
                .map(decision -> new BlockDecisionView(
                        decision.isBlocking(),
                        decision.reason(),
                        decision.decidedAt(),
                        names.getOrDefault(decision.decidedBy(), "")))
                .toList();
    }

    /**
     * @param reason at most {@link #LONGEST} characters
     * @throws java.util.NoSuchElementException when there is no such account
     */
    @RetryOnConflict
    public StaffOutcome block(UUID accountId, String reason, UUID by) {
        Role role = accounts.roleOf(accountId).orElseThrow();
        if (accountId.equals(by)) {
            return StaffOutcome.OWN_ACCOUNT;
        }
        HeldStaff.Held held = staff.hold();
        if (!held.isActive(by)) {
            return StaffOutcome.NOT_ALLOWED;
        }
        if (role.isStaff() && held.isLast(accountId)) {
            return StaffOutcome.LAST_STAFF;
        }
        if (role.isStaff() && held.isLastAdministrator(accountId)) {
            return StaffOutcome.LAST_ADMINISTRATOR;
        }
        Account account = accounts.findById(accountId).orElseThrow();
        if (account.isBlocked()) {
            return StaffOutcome.ALREADY;
        }
        account.block(clock.instant());
        decisions.note(new BlockDecision(accountId, true, reason, by, clock.instant()));
        events.publishEvent(new AccountBlocked(accountId));
        return StaffOutcome.DONE;
    }

    /**
     * Lets the account in again. The tasks that the person had stay with whoever has them now.
     *
     * @param reason at most {@link #LONGEST} characters
     * @throws java.util.NoSuchElementException when there is no such account
     */
    @RetryOnConflict
    public StaffOutcome unblock(UUID accountId, String reason, UUID by) {
        if (accountId.equals(by)) {
            return StaffOutcome.OWN_ACCOUNT;
        }
        if (!staff.hold().isActive(by)) {
            return StaffOutcome.NOT_ALLOWED;
        }
        Account account = accounts.findById(accountId).orElseThrow();
        if (!account.isBlocked()) {
            return StaffOutcome.ALREADY;
        }
        account.unblock();
        decisions.note(new BlockDecision(accountId, false, reason, by, clock.instant()));
        return StaffOutcome.DONE;
    }
}
