package be.vormingsportaal.billing.peppol;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder from where the access point's software fetches e-invoices; null to hand none over */
@ConfigurationProperties("portal.e-invoice")
record EInvoiceFolderSettings(Path folder) {}
