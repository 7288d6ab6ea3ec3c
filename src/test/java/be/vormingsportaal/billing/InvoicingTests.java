package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceOrder;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Making invoices and credit notes. */
@PortalTest
@LeavesCases("invoices that no process follows")
class InvoicingTests {

    @Autowired
    Invoicing invoicing;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void anInvoiceHoldsBothPartiesLinesAndAmounts() {
        LocalDate today = LocalDate.now(clock);
        InvoiceView invoice = invoicing.issue(order(VatTreatment.STANDARD_21, line(9_500), line(2_501)));
        assertThat(invoicing.find(invoice.id())).contains(invoice);
        assertThat(invoice.seller().name()).isEqualTo("Voorbeeldcentrum voor Diagnostiek");
        assertThat(invoice.seller().iban()).isEqualTo("BE68539007547034");
        assertThat(invoice.buyer().name()).isEqualTo("WZC De Linde");
        assertThat(invoice.lines()).hasSize(2);
        assertThat(invoice.net()).isEqualTo(Money.ofCents(12_001));
        assertThat(invoice.vat()).isEqualTo(Money.ofCents(2_520));
        assertThat(invoice.total()).isEqualTo(Money.ofCents(14_521));
        assertThat(invoice.issuedOn()).isEqualTo(today);
        assertThat(invoice.dueOn()).contains(today.plusDays(30));
    }

    @Test
    void theNumbersOfAYearFollowEachOther() {
        int first = number(invoicing.issue(order(VatTreatment.EXEMPT_ART44, line(1))));
        assertThat(number(invoicing.issue(order(VatTreatment.EXEMPT_ART44, line(1)))))
                .isEqualTo(first + 1);
    }

    @Test
    void aNumberThatIsRolledBackIsGivenOutAgain() {
        int before = number(invoicing.issue(order(VatTreatment.EXEMPT_ART44, line(1))));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            invoicing.issue(order(VatTreatment.EXEMPT_ART44, line(1)));
            status.setRollbackOnly();
        });
        assertThat(number(invoicing.issue(order(VatTreatment.EXEMPT_ART44, line(1)))))
                .isEqualTo(before + 1);
    }

    @Test
    void aNewYearBeginsWithOne() {
        clock.set(LocalDate.of(LocalDate.now(clock).getYear() + 40, 1, 1)
                .atStartOfDay(Belgium.ZONE)
                .toInstant());
        assertThat(number(invoicing.issue(order(VatTreatment.EXEMPT_ART44, line(1)))))
                .isOne();
    }

    @Test
    void aCreditNoteTakesBackTheWholeInvoiceAndRefersToIt() {
        InvoiceView invoice = invoicing.issue(order(VatTreatment.STANDARD_21, line(9_500)));
        InvoiceView note = invoicing.credit(invoice.id(), "Geannuleerd");
        assertThat(note.isCreditNote()).isTrue();
        assertThat(note.creditsId()).contains(invoice.id());
        assertThat(note.total()).isEqualTo(invoice.total());
        assertThat(note.lines()).isEqualTo(invoice.lines());
        assertThat(invoicing.find(invoice.id())).contains(invoice);
    }

    @Test
    void anInvoiceIsCreditedOnce() {
        UUID invoice =
                invoicing.issue(order(VatTreatment.EXEMPT_ART44, line(9_500))).id();
        InvoiceView note = invoicing.credit(invoice, "Geannuleerd");
        assertThat(invoicing.credit(invoice, "Nog eens")).isEqualTo(note);
    }

    /** Nobody would ever pay it, and it would be chased for ever. */
    @Test
    void nothingToPayIsNoInvoice() {
        InvoiceOrder free = order(VatTreatment.STANDARD_21, line(0));
        assertThatThrownBy(() -> invoicing.issue(free)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrganisationThatIsNotThereGetsNoInvoice() {
        InvoiceOrder order = new InvoiceOrder(
                UUID.randomUUID(), "X", LocalDate.now(clock), VatTreatment.EXEMPT_ART44, List.of(line(1)));
        assertThatThrownBy(() -> invoicing.issue(order)).isInstanceOf(NoSuchElementException.class);
    }

    private InvoiceOrder order(VatTreatment vat, InvoiceLine... lines) {
        return new InvoiceOrder(
                organisation, "Intervisie BelRAI LTCF", LocalDate.now(clock).plusDays(60), vat, List.of(lines));
    }

    private static InvoiceLine line(long cents) {
        return InvoiceLine.of("Intervisie BelRAI LTCF", 1, Money.ofCents(cents));
    }

    private static int number(InvoiceView invoice) {
        return Integer.parseInt(invoice.number().substring(invoice.number().lastIndexOf('-') + 1));
    }
}
