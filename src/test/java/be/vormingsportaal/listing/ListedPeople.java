package be.vormingsportaal.listing;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Trainers on the public list, by the services that pages use. */
@TestComponent
public class ListedPeople {

    private final TestPeople people;
    private final MyAccountService accounts;
    private final PublicIds ids;

    public ListedPeople(TestPeople people, MyAccountService accounts, PublicIds ids) {
        this.people = people;
        this.accounts = accounts;
        this.ids = ids;
    }

    /** A trainer of the organisation who asked for it, with a valid attest for these. */
    public UUID trainer(UUID organisationId, String... instruments) {
        UUID trainer = people.registered(organisationId, Role.TRAINER_EXTERNAL);
        for (String instrument : instruments) {
            people.attested(trainer, instrument);
        }
        choose(trainer, true);
        return trainer;
    }

    /** What the person ticks under "Mijn account". */
    public void choose(UUID accountId, boolean listed) {
        AccountView account = people.account(accountId);
        accounts.change(accountId, account.name(), false, listed);
    }

    public String publicId(UUID accountId) {
        return ids.of(accountId);
    }
}
