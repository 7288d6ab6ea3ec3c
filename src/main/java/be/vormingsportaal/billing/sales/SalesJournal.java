package be.vormingsportaal.billing.sales;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.InvoiceNumbers;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters each invoice and credit note under its number. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SalesJournal {

    private final InvoiceNumbers numbers;
    private final InvoiceRepository invoices;
    private final ApplicationEventPublisher events;

    SalesJournal(InvoiceNumbers numbers, InvoiceRepository invoices, ApplicationEventPublisher events) {
        this.numbers = numbers;
        this.invoices = invoices;
        this.events = events;
    }

    /**
     * Enters a document. It comes at the end of a transaction, because every other document of this kind waits from
     * here until the transaction is over.
     *
     * @param year of its date
     * @param document makes the document from the number that it gets
     */
    Invoice enter(InvoiceKind kind, int year, IntFunction<Invoice> document) {
        Invoice entered = invoices.saveAndFlush(document.apply(numbers.next(kind, year)));
        events.publishEvent(new InvoiceEntered(entered.id()));
        return entered;
    }
}
