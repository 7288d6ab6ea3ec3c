package be.vormingsportaal.billing.invoice;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who gets the invoices of an organisation: its managers, and the billing address of the organisation. */
@Service
@Transactional(readOnly = true)
public class BillingContacts {

    private final Members members;
    private final OrganisationService organisations;

    BillingContacts(Members members, OrganisationService organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    /**
     * The billing address is the first. Each address is there once: when the billing address is that of a manager, it
     * has the name of the manager.
     *
     * @return empty when nobody can be told, so that nothing may be invoiced
     */
    public List<BillingContact> of(UUID organisationId) {
        Stream<BillingContact> office = organisations.find(organisationId).stream()
                .map(organisation -> new BillingContact(organisation.details().billingEmail(), organisation.name()));
        Stream<BillingContact> managers = members.managers(organisationId).stream()
                .map(manager ->
                        new BillingContact(manager.email(), manager.name().full()));
        return Stream.concat(office, managers)
                .collect(toMap(BillingContact::email, identity(), (same, manager) -> manager, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
