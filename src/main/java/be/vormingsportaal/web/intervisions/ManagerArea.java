package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a manager needs who looks at intervisions. */
@Component
class ManagerArea {

    private final Members members;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final BillingContacts contacts;

    ManagerArea(Members members, AccountDirectory accounts, InstrumentService instruments, BillingContacts contacts) {
        this.members = members;
        this.accounts = accounts;
        this.instruments = instruments;
        this.contacts = contacts;
    }

    /** @throws java.util.NoSuchElementException when the person belongs to no organisation, or not any more */
    OrganisationView organisation(SignedInAccount me) {
        return members.organisationOf(me.id()).orElseThrow();
    }

    /** Codes of the instruments that the organisation's trainers have. */
    Set<String> instruments(OrganisationView organisation) {
        List<UUID> trainers = accounts.findAll(members.of(organisation.id())).stream()
                .filter(account -> account.role().isTrainer())
                .map(AccountView::id)
                .toList();
        return instruments.codesByAccount(trainers).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    List<BillingContact> contacts(OrganisationView organisation) {
        return contacts.of(organisation.id());
    }
}
