package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how money that names several invoices would be divided, where that is plain: the amounts that came with the
 * communications are the money to the cent and fit, or there are no such amounts and what is open of just these invoices
 * is the money to the cent.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PaymentDivision {

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final InvoiceSettlement settlement;

    PaymentDivision(InvoiceRepository invoices, ReceivableRepository receivables, InvoiceSettlement settlement) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.settlement = settlement;
    }

    /** The invoice that a communication leads to. */
    Optional<Invoice> invoice(PaymentReference reference) {
        return invoices.findByStructuredCommunication(reference.digits());
    }

    /** What is still to be paid of an invoice. */
    Money open(UUID invoiceId) {
        return receivables.findById(invoiceId).map(settlement::open).orElse(Money.ZERO);
    }

    /** The invoices that the communications of some money lead to, in the order in which they are held. */
    public List<UUID> invoices(Payment payment) {
        return payment.references().stream()
                .flatMap(reference -> invoice(reference).stream())
                .map(Invoice::id)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * How much each invoice would get, by the order of their ids.
     *
     * @param unassigned what of the money has no place
     * @return empty when it is not plain
     */
    public Map<UUID, Money> proposed(Payment payment, Money unassigned) {
        List<PaymentReference> references = payment.references();
        Map<UUID, Money> shares = new TreeMap<>();
        for (PaymentReference reference : references) {
            Optional<Invoice> invoice = invoice(reference);
            if (invoice.isEmpty()) {
                return Map.of();
            }
            shares.merge(invoice.get().id(), reference.amount().orElse(Money.ZERO), Money::plus);
        }
        if (references.stream().allMatch(reference -> reference.amount().isEmpty())) {
            shares.replaceAll((invoiceId, none) -> open(invoiceId));
        } else if (references.stream().anyMatch(reference -> reference.amount().isEmpty())) {
            return Map.of();
        }
        return fits(shares, unassigned) ? shares : Map.of();
    }

    private boolean fits(Map<UUID, Money> shares, Money unassigned) {
        return Money.sum(shares.values()).equals(unassigned)
                && shares.entrySet().stream()
                        .allMatch(share -> share.getValue().isPositive()
                                && !share.getValue().isMoreThan(open(share.getKey())));
    }
}
