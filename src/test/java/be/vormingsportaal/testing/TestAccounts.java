package be.vormingsportaal.testing;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.blocking.Blocking;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.merging.MergeOutcome;
import be.vormingsportaal.accounts.merging.Merging;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.organisations.membership.Members;
import java.util.UUID;

/** What happens to accounts besides registering. */
public class TestAccounts {

    private final TestPeople people;
    private final Members members;
    private final RecoveryRequests recoveries;
    private final EmailChangeService emailChanges;
    private final Merging merging;
    private final Blocking blocking;

    TestAccounts(
            TestPeople people,
            Members members,
            RecoveryRequests recoveries,
            EmailChangeService emailChanges,
            Merging merging,
            Blocking blocking) {
        this.people = people;
        this.members = members;
        this.recoveries = recoveries;
        this.emailChanges = emailChanges;
        this.merging = merging;
        this.blocking = blocking;
    }

    /** The person was blocked for a while, asks for a link and for another address, and had a second account in the same organisation. */
    public void everythingOf(UUID accountId) {
        AccountView account = people.account(accountId);
        UUID staff = people.staff();
        blocking.block(accountId, "Er was een vreemde aanmelding.", staff);
        blocking.unblock(accountId, "Het wachtwoord is gewijzigd.", staff);
        recoveries.request(account.email());
        emailChanges.request(accountId, TestPeople.PASSWORD, TestPeople.anyAddress());
        UUID second = people.registered(
                members.organisationOf(accountId).orElseThrow().id(), account.role());
        if (merging.merge(accountId, second, staff) != MergeOutcome.MERGED) {
            throw new AssertionError("Not merged");
        }
    }
}
