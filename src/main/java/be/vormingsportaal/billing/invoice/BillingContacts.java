package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who gets the invoices of an organisation: its managers or, when no manager is registered, the billing address of
 * the organisation.
 */
@Service
@Transactional(readOnly = true)
public class BillingContacts {

    private final Members members;
    private final OrganisationService organisations;

    BillingContacts(Members members, OrganisationService organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    /** @return empty when nobody can be told, so that nothing may be invoiced */
    public List<BillingContact> of(UUID organisationId) {
        List<BillingContact> managers = members.managers(organisationId).stream()
                .map(manager ->
                        new BillingContact(manager.email(), manager.name().full()))
                .toList();
        return managers.isEmpty()
                ? organisations.find(organisationId).stream()
                        .map(organisation ->
                                new BillingContact(organisation.details().billingEmail(), organisation.name()))
                        .toList()
                : managers;
    }
}
