package be.vormingsportaal.desk;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.membership.Members;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says whom a mail that was planned still concerns when it leaves. */
@Component
class DailyMailReaders {

    private final AccountDirectory accounts;
    private final Members members;

    DailyMailReaders(AccountDirectory accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    /**
     * Empty when the person turned the mail off, is gone or blocked, or has nothing to do with it any more: whoever moved, or stopped
     * managing, reads nothing of the organisation that they managed when the mail was planned.
     */
    Optional<AccountView> readerOf(DailyMail planned) {
        return accounts.find(planned.accountId())
                .filter(AccountView::isActive)
                .filter(person ->
                        accounts.wantingDailyMail(List.of(person.id())).contains(person.id()))
                .filter(person -> concerns(planned, person));
    }

    private boolean concerns(DailyMail planned, AccountView person) {
        if (planned.organisationId().isEmpty()) {
            return person.role().isStaff();
        }
        Optional<UUID> now = Optional.ofNullable(
                members.organisationsOf(List.of(person.id())).get(person.id()));
        return person.role().isManager() && now.equals(planned.organisationId());
    }
}
