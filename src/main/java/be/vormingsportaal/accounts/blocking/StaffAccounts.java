package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the people of the quality centre, and chooses who of them may do everything in the engine. */
@Service
@Transactional
public class StaffAccounts {

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final ListedAdministrators listed;
    private final HeldStaff staff;
    private final SecurityLog log;

    StaffAccounts(
            AccountRepository accounts,
            AccountDirectory directory,
            ListedAdministrators listed,
            HeldStaff staff,
            SecurityLog log) {
        this.log = log;
        this.accounts = accounts;
        this.directory = directory;
        this.listed = listed;
        this.staff = staff;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        Map<UUID, Account> found = accounts.findByRoleIn(Role.which(Role::isStaff)).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return directory.findAll(found.keySet()).stream()
                .map(view -> member(view, found.get(view.id())))
                .sorted(Comparator.comparing(
                                (StaffMember member) -> member.account().name().full(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(member -> member.account().id()))
                .toList();
    }

    private StaffMember member(AccountView view, Account account) {
        return new StaffMember(view, account.lastSignedInAt(), listed.isListed(account.email()));
    }

    /**
     * Makes a colleague an engine administrator, or not any more. It counts from the next thing that the person does.
     *
     * @throws java.util.NoSuchElementException when nobody of the quality centre is registered with this account
     */
    @RetryOnConflict
    public StaffOutcome chooseAdministrator(UUID accountId, boolean chosen, UUID by) {
        HeldStaff.Held held = staff.hold();
        Account account = held.all().stream()
                .filter(member -> member.id().equals(accountId) && member.isRegistered())
                .findFirst()
                .orElseThrow();
        if (accountId.equals(by)) {
            return StaffOutcome.OWN_ACCOUNT;
        }
        if (!held.isActive(by)) {
            return StaffOutcome.NOT_ALLOWED;
        }
        if (held.hasAdministrator() && !held.isAdministrator(by)) {
            return StaffOutcome.NOT_ADMINISTRATOR;
        }
        if (account.engineAdministrator() == chosen) {
            return !chosen && listed.isListed(account.email()) ? StaffOutcome.LISTED : StaffOutcome.ALREADY;
        }
        if (!chosen && held.isLastAdministrator(accountId)) {
            return StaffOutcome.LAST_ADMINISTRATOR;
        }
        account.chooseEngineAdministrator(chosen);
        log.changed(
                chosen ? SecurityEventKind.ADMINISTRATOR_CHOSEN : SecurityEventKind.ADMINISTRATOR_TAKEN_BACK,
                accountId,
                EventDetail.NONE);
        return StaffOutcome.DONE;
    }
}
