package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The refunds that staff see in a list. */
@PortalTest
class RefundListTests extends RefundFlow {

    @Autowired
    EntityManagerFactory persistence;

    @Test
    void aRefundInAListNamesItsInvoiceAndItsPayer() {
        UUID refund = requested(pay());
        RefundView shown = refunds.open().stream()
                .filter(one -> one.id().equals(refund))
                .findFirst()
                .orElseThrow();
        assertThat(shown).isEqualTo(view(refund));
        assertThat(shown.invoice().orElseThrow().number()).isEqualTo(invoice.number());
        assertThat(shown.payer().iban()).contains(IBAN);
    }

    @Test
    void twentyFiveRefundsTakeAsManyStatementsAsFive() {
        request(5);
        long few = statements();
        request(20);
        assertThat(statements()).isEqualTo(few);
    }

    private void request(int number) {
        IntStream.range(0, number).forEach(one -> requested(pay()));
    }

    private long statements() {
        Statistics statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        refunds.open();
        refunds.ended();
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }
}
