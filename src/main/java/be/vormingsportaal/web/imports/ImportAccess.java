package be.vormingsportaal.web.imports;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.web.attestations.FirstAttestRule;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says whose imports somebody sees, and whether that person may add care providers at this moment. */
@Component
class ImportAccess {

    private final Members members;
    private final FirstAttestRule adding;

    ImportAccess(Members members, FirstAttestRule adding) {
        this.members = members;
        this.adding = adding;
    }

    /** A person who belongs to no organisation any more has no imports. */
    UUID organisationOf(SignedInAccount me) {
        return members.organisationOf(me.id()).orElseThrow().id();
    }

    boolean mayAdd(SignedInAccount me) {
        return adding.isMetBy(me);
    }

    /** Leads to the list, which says why nobody can be added. */
    String locked(RedirectAttributes redirect) {
        PageNotice.refusal(redirect, "people.caregivers.locked");
        return "redirect:/zorgverleners";
    }
}
