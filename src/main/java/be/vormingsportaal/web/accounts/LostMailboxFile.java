package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxView;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PersonName;
import java.text.Collator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed, beside what the portal knows.
 *
 * @param owner whose account it is; empty when nobody is registered with the old address
 * @param registeredSince empty without owner
 * @param organisation empty when the owner belongs to none
 * @param managers of the organisation, without the owner: the people whom staff can call; a manager who was only
 *     invited is left out
 * @param addressInUse whether the new address has an account already
 * @param decider who decided; empty while nobody did
 */
public record LostMailboxFile(
        LostMailboxView request,
        Optional<AccountView> owner,
        Optional<Instant> registeredSince,
        Optional<OrganisationView> organisation,
        List<AccountView> managers,
        boolean addressInUse,
        Optional<AccountView> decider) {

    /** Whether the typed name is the known one, apart from accents and capitals. */
    public boolean isNameSame() {
        Collator letters = Collator.getInstance(Belgium.LOCALE);
        letters.setStrength(Collator.PRIMARY);
        PersonName typed = request.typed().name();
        return owner.map(AccountView::name)
                .filter(known ->
                        letters.equals(typed.first(), known.first()) && letters.equals(typed.last(), known.last()))
                .isPresent();
    }
}
