package be.vormingsportaal.billing.peppol;

import static java.util.stream.Collectors.toMap;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.papers.UblParties;
import be.vormingsportaal.billing.sales.InvoiceEntered;
import be.vormingsportaal.billing.sales.Invoicing;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands e-invoices over for the Peppol network, when there is an access point. */
@Service
@Transactional
public class EInvoices {

    private static final Logger LOG = LoggerFactory.getLogger(EInvoices.class);

    private final EInvoiceDeliveryRepository deliveries;
    private final EInvoiceProcess process;
    private final ObjectProvider<EInvoiceTransport> transport;
    private final Invoicing invoicing;
    private final InvoicePapers papers;
    private final Clock clock;

    EInvoices(
            EInvoiceDeliveryRepository deliveries,
            EInvoiceProcess process,
            ObjectProvider<EInvoiceTransport> transport,
            Invoicing invoicing,
            InvoicePapers papers,
            Clock clock) {
        this.deliveries = deliveries;
        this.process = process;
        this.transport = transport;
        this.invoicing = invoicing;
        this.papers = papers;
        this.clock = clock;
    }

    /** Every invoice and credit note goes to the network, when there is an access point. */
    @EventListener
    void on(InvoiceEntered entered) {
        if (transport.getIfAvailable() != null) {
            process.start(deliveries
                    .saveAndFlush(EInvoiceDelivery.of(entered.documentId()))
                    .id());
        }
    }

    /**
     * Hands the document over, unless it was handed over before.
     *
     * @throws IllegalStateException when there is no access point any more since it was issued
     * @throws RuntimeException when the access point does not take it now
     */
    public void handOver(UUID deliveryId) {
        EInvoiceDelivery delivery = deliveries.findById(deliveryId).orElseThrow();
        if (delivery.isHandedOver()) {
            return;
        }
        EInvoiceTransport available = transport.getIfAvailable();
        if (available == null) {
            throw new IllegalStateException("No portal.e-invoice.folder any more to put " + deliveryId + " in");
        }
        UUID documentId = delivery.documentId();
        InvoiceView invoice = invoicing.find(documentId).orElseThrow();
        available.send(new EInvoice(
                documentId,
                invoice.number(),
                UblParties.participant(invoice.seller().enterpriseNumber()),
                UblParties.participant(invoice.buyer().enterpriseNumber()),
                papers.ubl(documentId)));
        delivery.handedOver(clock.instant());
        LOG.info("E-invoice {} handed over", invoice.number());
    }

    /**
     * The state of those documents that were handed over, or are to be handed over, in one statement.
     *
     * @param documentIds of invoices and credit notes
     */
    @Transactional(readOnly = true)
    public Map<UUID, EInvoiceState> states(Collection<UUID> documentIds) {
        return deliveries.findByDocumentIdIn(documentIds).stream()
                .map(EInvoiceDelivery::state)
                .collect(toMap(EInvoiceState::documentId, Function.identity()));
    }
}
