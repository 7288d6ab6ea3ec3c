package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.Payment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads money that came in and has no place, and the invoices that it was for. */
interface OwedMoneyRepository extends Repository<Payment, UUID> {

    String NAMED = "select new be.vormingsportaal.billing.register.OwedMoneyRepository$Named(";

    String INVOICE = ", i.id, i.invoiceYear, i.number, i.organisationId, i.buyer.name, r.state";

    @Query("select new be.vormingsportaal.billing.register.OwedMoneyRepository$Unassigned(p.id, p.origin.receivedOn,"
            + " p.origin.payerName, p.origin.message, b.unassignedCents) from Payment p"
            + " join PaymentBalance b on b.paymentId = p.id where b.unassignedCents > 0"
            + " order by p.origin.receivedOn, p.bookedAt, p.id")
    List<Unassigned> unassigned();

    /** The invoices that such money was given to, the oldest first, and how much of it is on them now. */
    @Query(NAMED + "a.paymentId, ''" + INVOICE + ", sum(a.amountCents)) from Allocation a"
            + " join PaymentBalance b on b.paymentId = a.paymentId join Invoice i on i.id = a.invoiceId"
            + " join Receivable r on r.invoiceId = i.id where b.unassignedCents > 0"
            + " group by a.paymentId" + INVOICE + " order by min(a.madeAt)")
    List<Named> given();

    @Query(NAMED + "i.id, i.structuredCommunication" + INVOICE + ", 0L) from Invoice i"
            + " join Receivable r on r.invoiceId = i.id where i.structuredCommunication in :communications")
    List<Named> named(Collection<String> communications);

    record Unassigned(UUID paymentId, LocalDate receivedOn, String payerName, String message, long cents) {}

    /**
     * @param communication empty when it was found by the payment
     * @param cents of the payment that are on it now
     */
    record Named(
            UUID paymentId,
            String communication,
            UUID invoiceId,
            int year,
            int number,
            UUID organisationId,
            String customer,
            ReceivableState state,
            long cents) {}
}
