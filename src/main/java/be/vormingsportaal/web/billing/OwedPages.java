package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.refund.Refunds;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the quality centre owes an organisation, for the pages of its managers. */
@Component
class OwedPages {

    private final UnassignedMoney money;
    private final Refunds refunds;

    OwedPages(UnassignedMoney money, Refunds refunds) {
        this.money = money;
        this.refunds = refunds;
    }

    OwedToOrganisation to(UUID organisationId) {
        return new OwedToOrganisation(money.owedTo(organisationId), refunds.comingBackTo(organisationId));
    }
}
