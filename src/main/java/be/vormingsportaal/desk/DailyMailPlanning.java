package be.vormingsportaal.desk;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the mails of a day: one to each person for whom something waits, and who did not turn it off. */
@Service
@Transactional
class DailyMailPlanning {

    private final StaffNeeds staffNeeds;
    private final ManagerNeeds managerNeeds;
    private final AccountDirectory accounts;
    private final Members members;
    private final DailyMailRows rows;
    private final Clock clock;

    DailyMailPlanning(
            StaffNeeds staffNeeds,
            ManagerNeeds managerNeeds,
            AccountDirectory accounts,
            Members members,
            DailyMailRows rows,
            Clock clock) {
        this.staffNeeds = staffNeeds;
        this.managerNeeds = managerNeeds;
        this.accounts = accounts;
        this.members = members;
        this.rows = rows;
        this.clock = clock;
    }

    /** Plans nothing for a day that was planned already, on this node or another. */
    public void plan(LocalDate day) {
        if (!rows.begin(day)) {
            return;
        }
        Instant now = clock.instant();
        staffNeeds.keep(now);
        Map<UUID, Optional<UUID>> recipients = new HashMap<>();
        if (!staffNeeds.since(now).isEmpty()) {
            accounts.registeredWithRole(Role.which(Role::isStaff))
                    .forEach(person -> recipients.put(person.id(), Optional.empty()));
        }
        members.managersOf(managerNeeds.organisations())
                .forEach((manager, organisation) -> recipients.put(manager, Optional.of(organisation)));
        recipients.keySet().retainAll(accounts.wantingDailyMail(recipients.keySet()));
        rows.plan(recipients, day, now);
    }
}
