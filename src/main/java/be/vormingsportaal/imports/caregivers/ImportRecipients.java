package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.membership.Members;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who is told about an import. */
@Component
class ImportRecipients {

    private final Members members;
    private final AccountDirectory accounts;

    ImportRecipients(Members members, AccountDirectory accounts) {
        this.members = members;
        this.accounts = accounts;
    }

    /** The person who started it; empty when that person does not belong to the organisation any more. */
    Optional<AccountView> of(CaregiverImport ended) {
        return ended.startedBy()
                .filter(account -> members.organisationOf(account)
                        .filter(organisation -> organisation.id().equals(ended.organisationId()))
                        .isPresent())
                .flatMap(accounts::find);
    }
}
