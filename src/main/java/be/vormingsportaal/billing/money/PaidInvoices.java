package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which invoice money has to do with, also when it has no place there (any more). */
@Service
@Transactional(readOnly = true)
public class PaidInvoices {

    private final PaymentRepository payments;
    private final AllocationRepository allocations;
    private final InvoiceRepository invoices;

    PaidInvoices(PaymentRepository payments, AllocationRepository allocations, InvoiceRepository invoices) {
        this.payments = payments;
        this.allocations = allocations;
        this.invoices = invoices;
    }

    /**
     * The invoice that the money paid last or, when it paid none, the one that it names.
     *
     * @return empty when it paid none, and names none or several
     */
    public Optional<InvoiceView> of(UUID paymentId) {
        return allocations.findByPaymentIdOrderByMadeAt(paymentId).stream()
                .filter(made -> made.invoiceId().isPresent())
                .max(Comparator.comparing(Allocation::madeAt))
                .flatMap(Allocation::invoiceId)
                .flatMap(invoices::findById)
                .or(() -> named(paymentId))
                .map(Invoice::view);
    }

    /** Does the same for many payments, in as many statements as for a few. What leads to no invoice is left out. */
    public Map<UUID, UnassignedPayment.Lead> of(Collection<UUID> paymentIds) {
        Map<UUID, UnassignedPayment.Lead> leads = new HashMap<>();
        if (!paymentIds.isEmpty()) {
            allocations.named(paymentIds).stream()
                    .collect(Collectors.groupingBy(AllocationRepository.Lead::paymentId))
                    .forEach((paymentId, named) -> {
                        if (named.size() == 1) {
                            leads.put(paymentId, named.get(0).view());
                        }
                    });
            allocations.given(paymentIds).forEach(given -> leads.put(given.paymentId(), given.view()));
        }
        return leads;
    }

    private Optional<Invoice> named(UUID paymentId) {
        List<Invoice> named = payments.findById(paymentId).orElseThrow().references().stream()
                .map(PaymentReference::digits)
                .distinct()
                .flatMap(digits -> invoices.findByStructuredCommunication(digits).stream())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
