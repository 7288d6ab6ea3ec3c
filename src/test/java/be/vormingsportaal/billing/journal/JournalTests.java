package be.vormingsportaal.billing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The entries of the journal, in double entry, from what other rooms keep. */
@PortalTest
class JournalTests extends JournalFlow {

    @Test
    void aSaleIsOwedByTheCustomerWithItsTax() {
        InvoiceView invoice = invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21);
        JournalEntry entry = of(invoice.id());
        assertThat(entry.kind()).isEqualTo(JournalKind.SALE);
        assertThat(entry.document()).isEqualTo(invoice.number());
        assertThat(entry.on()).isEqualTo(LocalDate.of(YEAR, 3, 10));
        assertThat(entry.details().dueOn()).isEqualTo(invoice.dueOn());
        assertThat(entry.details().communication()).isEqualTo(invoice.communication());
        assertThat(entry.details().counterparty()).contains("WZC De Linde");
        assertThat(lines(entry))
                .containsExactly(
                        line(LedgerAccount.CUSTOMERS, 12_100),
                        line(LedgerAccount.SALES, -10_000),
                        line(LedgerAccount.VAT, -2_100));
    }

    @Test
    void aCreditNoteTakesItBackAndNamesItsInvoice() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        InvoiceView note = invoices.credited(invoice);
        JournalEntry entry = of(note.id());
        assertThat(entry.kind()).isEqualTo(JournalKind.CREDIT_NOTE);
        assertThat(entry.details().about()).contains(invoice.number());
        assertThat(entry.details().communication()).isEqualTo(invoice.communication());
        assertThat(lines(entry))
                .containsExactly(line(LedgerAccount.CUSTOMERS, -9_500), line(LedgerAccount.SALES, 9_500));
    }

    @ParameterizedTest
    @EnumSource(PaymentSource.class)
    void moneyComesInOnTheAccountOfItsSourceAndHasNoPlaceYet(PaymentSource source) {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        UUID payment = book(payment(source, 4_200, invoice, LocalDate.of(YEAR, 3, 8)));
        JournalEntry entry = of(payment);
        LedgerAccount account = switch (source) {
            case BANK -> LedgerAccount.BANK;
            case PROVIDER -> LedgerAccount.PROVIDER;
            case MANUAL -> LedgerAccount.REGISTERED;
        };
        assertThat(entry.kind()).isEqualTo(JournalKind.RECEIPT);
        assertThat(entry.on()).isEqualTo(LocalDate.of(YEAR, 3, 8));
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(YEAR, 3, 10));
        assertThat(entry.details().iban()).contains("BE71096123456769");
        assertThat(entry.details().communication()).isEqualTo(invoice.communication());
        assertThat(lines(entry)).containsExactly(line(account, 4_200), line(LedgerAccount.UNASSIGNED, -4_200));
    }

    @Test
    void moneyOnAnInvoiceIsNoLongerOwedByTheCustomer() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        UUID payment = book(payment(PaymentSource.BANK, 10_000, invoice, LocalDate.of(YEAR, 3, 9)));
        invoices.credited(invoice);
        List<JournalEntry> places = ofPayment(payment, JournalKind.ALLOCATION);
        assertThat(places)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.details().about()).contains(invoice.number()));
        assertThat(places.stream().map(JournalFlow::lines))
                .containsExactlyInAnyOrder(
                        List.of(line(LedgerAccount.UNASSIGNED, 9_500), line(LedgerAccount.CUSTOMERS, -9_500)),
                        List.of(line(LedgerAccount.UNASSIGNED, -9_500), line(LedgerAccount.CUSTOMERS, 9_500)));
    }

    @Test
    void moneyThatIsPromisedBackIsOwedToThePayer() {
        UUID payment = billing.unassigned();
        billing.complete(payment, people.staff(), Map.of("decision", "PAID_BACK", "note", "overgeschreven"));
        JournalEntry entry = ofPayment(payment, JournalKind.PAID_BACK).get(0);
        assertThat(entry.details().text()).contains("overgeschreven");
        assertThat(lines(entry))
                .containsExactly(line(LedgerAccount.UNASSIGNED, 4_200), line(LedgerAccount.OWED, -4_200));
    }
}
