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
     * Each address is there once, also when the billing address is that of a manager.
     *
     * @return empty when nobody can be told, so that nothing may be invoiced
     */
    public List<BillingContact> of(UUID organisationId) {
        Stream<BillingContact> managers = members.managers(organisationId).stream()
                .map(manager ->
                        new BillingContact(manager.email(), manager.name().full()));
        Stream<BillingContact> office = organisations.find(organisationId).stream()
                .map(organisation -> new BillingContact(organisation.details().billingEmail(), organisation.name()));
        return Stream.concat(managers, office)
                .collect(toMap(BillingContact::email, identity(), (manager, same) -> manager, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
