package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.register.OpenAmount;
import be.vormingsportaal.billing.register.Overdue;
import be.vormingsportaal.billing.register.RegisterQuery;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds up what an organisation has to pay, and what is owed to it. */
@Component
class OrganisationMoney {

    private static final int LAST = 5;

    private final InvoiceRegister register;
    private final UnassignedMoney unassigned;

    OrganisationMoney(InvoiceRegister register, UnassignedMoney unassigned) {
        this.register = register;
        this.unassigned = unassigned;
    }

    /**
     * The money between an organisation and the quality centre.
     *
     * @param openInvoices how many are still to be paid
     * @param overdue what of the open amount should have been paid
     * @param invoices how many invoices and credit notes there are
     * @param last the newest of them
     * @param owed what the quality centre owes the organisation
     */
    record Sums(long openInvoices, Money open, Money overdue, long invoices, List<InvoiceEntry> last, Money owed) {}

    Sums of(UUID organisationId) {
        RegisterQuery query = new RegisterQuery(Optional.empty(), organisationId, Optional.empty());
        List<OpenAmount> open = register.open(query);
        PageOf<InvoiceEntry> newest = register.page(query, 0);
        return new Sums(
                open.stream().mapToLong(OpenAmount::invoices).sum(),
                Money.sum(open.stream().map(OpenAmount::amount).toList()),
                Money.sum(open.stream()
                        .filter(one -> one.overdue() != Overdue.NOT_DUE)
                        .map(OpenAmount::amount)
                        .toList()),
                newest.total(),
                newest.items().stream().limit(LAST).toList(),
                Money.sum(unassigned.owedTo(organisationId).stream()
                        .map(UnassignedPayment::unassigned)
                        .toList()));
    }
}
