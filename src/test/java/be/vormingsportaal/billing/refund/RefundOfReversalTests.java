package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.provider.ProviderMoney;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.PortalTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refunds of money that the provider charged back and gave again. */
@PortalTest
class RefundOfReversalTests extends RefundFlow {

    @Autowired
    MollieServer mollie;

    @Autowired
    PaymentCheckout pages;

    @Autowired
    ProviderMoney provider;

    @Test
    void whatLeftOfMoneyThatCameAgainIsPromisedNoMore() {
        String paid = refundedAfterReversal();
        mollie.giveBack(paid, "95.00");
        provider.tell(paid);
        assertThat(unassigned(id(paid + "-9500"))).isEqualTo(-9_500);
    }

    @Test
    void whatLeftOfMoneyThatCameAgainDoesNotComeOnceMore() {
        String paid = refundedAfterReversal();
        provider.tell(paid);
        assertThat(database.sql("select count(*) from payment where external_id like ?")
                        .param(paid + "%reversal%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Charged back, paid by transfer, given again by the provider, and what was too much then paid back. */
    private String refundedAfterReversal() {
        String paid = paidByLink();
        chargedBack(paid, "95.00");
        pay();
        chargedBack(paid, "0.00");
        UUID again = id(paid + "-chargeback-1-reversal-1");
        UUID refund = requesting
                .request(
                        new RequestRefund(
                                again, Money.ofCents(9_500), RefundWay.TRANSFER, IBAN, NAME, "rekening gevraagd"),
                        asker)
                .refundId()
                .orElseThrow();
        billing.complete(refund, releaser, Map.of("decision", "RELEASE"));
        files.make(asker).orElseThrow();
        assertThat(statements.left(view(refund).endToEndId(), Money.ofCents(9_500), LocalDate.now(clock), externalId()))
                .isPresent();
        jobs.runDue(refund);
        return paid;
    }

    private String paidByLink() {
        invoice = invoices.mailed(invoices.issued(organisation, 9_500));
        String checkout = pages.checkout(invoice.id()).orElseThrow();
        String paid = mollie.pay(checkout.substring(checkout.lastIndexOf('/') + 1));
        provider.tell(paid);
        return paid;
    }

    private void chargedBack(String paid, String inAll) {
        mollie.chargeBack(paid, inAll);
        provider.tell(paid);
    }

    private UUID id(String externalId) {
        return database.sql("select id from payment where external_id = ?")
                .param(externalId)
                .query(UUID.class)
                .single();
    }
}
