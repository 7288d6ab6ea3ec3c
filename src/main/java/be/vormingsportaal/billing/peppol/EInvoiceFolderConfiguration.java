package be.vormingsportaal.billing.peppol;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EInvoiceFolderConfiguration {

    @Bean
    @ConditionalOnExpression("!@environment.getProperty('portal.e-invoice.folder', '').isBlank()")
    EInvoiceTransport eInvoiceFolder(EInvoiceFolderSettings settings) {
        return EInvoiceFolder.in(settings.folder());
    }
}
