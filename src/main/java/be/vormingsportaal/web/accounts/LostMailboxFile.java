package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxView;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PersonName;
import java.text.Collator;
import java.time.Instant;
import java.util.List;

/**
 * What somebody typed, beside what the portal knows.
 *
 * @param owner whose account it is; null when nobody is registered with the old address
 * @param registeredSince null without owner
 * @param organisation null when the owner belongs to none
 * @param managers of the organisation, without the owner: whom staff can call. Who was only invited is nobody yet
 *     whose word counts
 * @param addressInUse whether the new address has an account already
 * @param decider who decided; null while nobody did
 */
public record LostMailboxFile(
        LostMailboxView request,
        AccountView owner,
        Instant registeredSince,
        OrganisationView organisation,
        List<AccountView> managers,
        boolean addressInUse,
        AccountView decider) {

    /** Whether the typed name is the known one, but for accents and capitals. */
    public boolean isNameSame() {
        Collator letters = Collator.getInstance(Belgium.LOCALE);
        letters.setStrength(Collator.PRIMARY);
        PersonName typed = request.typed().name();
        return owner != null
                && letters.equals(typed.first(), owner.name().first())
                && letters.equals(typed.last(), owner.name().last());
    }
}
