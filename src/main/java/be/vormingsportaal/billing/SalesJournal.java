package be.vormingsportaal.billing;

import java.util.function.IntFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where each invoice and credit note is entered under its number, and from where it goes to the Peppol network. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SalesJournal {

    private final InvoiceNumbers numbers;
    private final InvoiceRepository invoices;
    private final EInvoiceDeliveryRepository deliveries;
    private final EInvoiceProcess process;
    private final ObjectProvider<EInvoiceTransport> transport;

    SalesJournal(
            InvoiceNumbers numbers,
            InvoiceRepository invoices,
            EInvoiceDeliveryRepository deliveries,
            EInvoiceProcess process,
            ObjectProvider<EInvoiceTransport> transport) {
        this.numbers = numbers;
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.process = process;
        this.transport = transport;
    }

    /**
     * For the end of a transaction: every other of this kind waits from here until it is over.
     *
     * @param year of its date
     * @param document made of the number that it gets
     */
    Invoice enter(InvoiceKind kind, int year, IntFunction<Invoice> document) {
        Invoice entered = invoices.saveAndFlush(document.apply(numbers.next(kind, year)));
        if (transport.getIfAvailable() != null) {
            process.start(
                    deliveries.saveAndFlush(EInvoiceDelivery.of(entered.id())).id());
        }
        return entered;
    }
}
