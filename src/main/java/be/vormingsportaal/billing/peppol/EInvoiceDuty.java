package be.vormingsportaal.billing.peppol;

import be.vormingsportaal.billing.invoice.BillingSettings;
import be.vormingsportaal.billing.invoice.VatTreatment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says whether the quality centre charges VAT without handing e-invoices over. Since 1 January 2026 an invoice with VAT
 * to a business that is liable to it has to be an e-invoice over Peppol (law of 6 February 2024).
 */
@Component
public class EInvoiceDuty {

    private static final Logger LOG = LoggerFactory.getLogger(EInvoiceDuty.class);

    private final BillingSettings settings;
    private final ObjectProvider<EInvoiceTransport> transport;

    EInvoiceDuty(BillingSettings settings, ObjectProvider<EInvoiceTransport> transport) {
        this.settings = settings;
        this.transport = transport;
    }

    /** Whether e-invoices with this treatment have to go over Peppol, and do not. */
    public boolean isNeglected(VatTreatment vat) {
        return vat.percent() > 0 && transport.getIfAvailable() == null;
    }

    /** The same for what is sold, unless planned otherwise. */
    public boolean isNeglected() {
        return isNeglected(settings.vat());
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (isNeglected()) {
            LOG.warn("portal.billing.vat charges VAT, and no e-invoice is handed over for Peppol, which is a duty since"
                    + " 1 January 2026: set portal.e-invoice.folder to the folder that an access point watches");
        }
    }
}
