package be.vormingsportaal.billing.peppol;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.BillingSettings;
import be.vormingsportaal.billing.invoice.VatTreatment;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** When it is said that e-invoices have to go over Peppol. */
class EInvoiceDutyTests {

    @ParameterizedTest
    @CsvSource({
        "STANDARD_21, false, true",
        "STANDARD_21, true, false",
        "EXEMPT_ART44, false, false",
        "OUT_OF_SCOPE, false, false"
    })
    void onlyWhoChargesVatWithoutHandingOverNeglectsIt(VatTreatment vat, boolean handedOver, boolean neglected) {
        assertThat(duty(vat, handedOver).isNeglected()).isEqualTo(neglected);
        assertThat(duty(VatTreatment.EXEMPT_ART44, handedOver).isNeglected(vat)).isEqualTo(neglected);
    }

    @Test
    void theLogSaysItAtTheStart() {
        Logger logger = (Logger) LoggerFactory.getLogger(EInvoiceDuty.class);
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        logger.addAppender(events);
        try {
            duty(VatTreatment.EXEMPT_ART44, false).warn();
            duty(VatTreatment.STANDARD_21, true).warn();
            assertThat(events.list).isEmpty();
            duty(VatTreatment.STANDARD_21, false).warn();
        } finally {
            logger.detachAppender(events);
        }
        assertThat(events.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).contains("set portal.e-invoice.folder");
        });
    }

    private static EInvoiceDuty duty(VatTreatment vat, boolean handedOver) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (handedOver) {
            beans.addBean("transport", (EInvoiceTransport) invoice -> {});
        }
        return new EInvoiceDuty(
                new BillingSettings("Straat 1", "1000", "Brussel", "BE68539007547034", true, vat, 30),
                beans.getBeanProvider(EInvoiceTransport.class));
    }
}
