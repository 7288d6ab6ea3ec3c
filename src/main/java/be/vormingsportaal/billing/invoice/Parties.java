package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.PortalSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says who sends and who gets an invoice that is made now, and on what terms. */
@Component
public class Parties {

    private final PortalSettings.Legal legal;
    private final BillingSettings settings;
    private final OrganisationService organisations;

    Parties(PortalSettings portal, BillingSettings settings, OrganisationService organisations) {
        this.legal = portal.legal();
        this.settings = settings;
        this.organisations = organisations;
    }

    /** The VAT treatment of what the quality centre sells, unless a sale says otherwise. */
    public VatTreatment usualVat() {
        return settings.vat();
    }

    /**
     * The last day to pay: the usual term, but no later than the day before what is bought takes place. When that day
     * has passed, it is today.
     */
    public LocalDate dueOn(LocalDate today, LocalDate suppliedOn) {
        LocalDate usual = today.plusDays(settings.termDays());
        LocalDate before = suppliedOn.minusDays(1);
        if (!usual.isAfter(before)) {
            return usual;
        }
        return before.isBefore(today) ? today : before;
    }

    /**
     * The last day to pay an invoice that is opened again. After the day of what was bought there is no hurry any more,
     * and the usual term begins anew.
     */
    public LocalDate newDueOn(LocalDate today, LocalDate suppliedOn) {
        return suppliedOn.isAfter(today) ? dueOn(today, suppliedOn) : today.plusDays(settings.termDays());
    }

    public Seller seller() {
        String number =
                EnterpriseNumber.parse(legal.enterpriseNumber()).orElseThrow().digits();
        return new Seller(
                legal.name(),
                legal.form(),
                settings.street(),
                settings.postalCode(),
                settings.city(),
                number,
                settings.hasVatNumber() ? vatNumber(number) : null,
                legal.court(),
                legal.email(),
                settings.iban());
    }

    /** @throws java.util.NoSuchElementException when there is no such organisation */
    public Buyer buyer(InvoiceOrder order) {
        OrganisationDetails details =
                organisations.find(order.organisationId()).orElseThrow().details();
        return new Buyer(
                details.name(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.enterpriseNumber().digits(),
                details.liableToVat() ? vatNumber(details.enterpriseNumber().digits()) : null,
                order.reference());
    }

    private static String vatNumber(String enterpriseNumber) {
        return "BE" + enterpriseNumber;
    }
}
