package be.vormingsportaal.web.desk;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.organisations.transfer.OpenMoveView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Collects all that staff see of a person. */
@Component
class PersonDossiers {

    private final AccountDirectory accounts;
    private final Members members;
    private final PersonHistory history;
    private final PersonLearning learning;
    private final InvoiceRegister invoices;
    private final PersonAccess access;

    PersonDossiers(
            AccountDirectory accounts,
            Members members,
            PersonHistory history,
            PersonLearning learning,
            InvoiceRegister invoices,
            PersonAccess access) {
        this.accounts = accounts;
        this.members = members;
        this.history = history;
        this.learning = learning;
        this.invoices = invoices;
        this.access = access;
    }

    /**
     * All about a person.
     *
     * @param move the question to move that the person did not answer yet
     * @param past the memberships that ended, the last one first
     * @param invoices those for a place of the person in an intervision
     */
    record Dossier(
            AccountView person,
            Optional<OrganisationView> organisation,
            Optional<OpenMoveView> move,
            List<PastMembershipView> past,
            PersonLearning.Facts learning,
            List<InvoiceEntry> invoices,
            PersonAccess.Facts access) {

        /** Where the pages about this person as a member are: those to correct, invite again and take out. */
        public String memberPages() {
            return organisation
                    .map(own -> "/beheer/organisaties/" + own.id()
                            + (person.role().isManager() ? "/managers/" : "/personen/") + person.id())
                    .orElse("");
        }
    }

    /** @throws java.util.NoSuchElementException when there is no such person */
    Dossier of(UUID personId) {
        AccountView person = accounts.find(personId).orElseThrow();
        PersonLearning.Facts facts = learning.of(personId);
        return new Dossier(
                person,
                members.organisationOf(personId),
                history.openMove(personId),
                history.past(personId),
                facts,
                invoices.findAll(facts.enrolments().stream()
                        .flatMap(seat -> seat.enrolment().invoiceId().stream())
                        .toList()),
                access.of(person));
    }
}
