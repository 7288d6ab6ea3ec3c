package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads money that came in and has no place, and the invoices that it was for. */
interface OwedMoneyRepository extends Repository<Payment, UUID> {

    String NAMED = "select new be.vormingsportaal.billing.register.OwedMoneyRepository$Named(b.paymentId";

    String INVOICE = ", i.id, i.invoiceYear, i.number, i.organisationId, i.buyer.name, r.state";

    @Query("select new be.vormingsportaal.billing.register.OwedMoneyRepository$Unassigned(p.id, p.origin.receivedOn,"
            + " p.origin.payerName, b.unassignedCents) from Payment p"
            + " join PaymentBalance b on b.paymentId = p.id where b.unassignedCents > 0"
            + " order by p.origin.receivedOn, p.bookedAt, p.id")
    List<Unassigned> unassigned();

    /** The invoices that such money was given to, the oldest first, and how much of it is on them now. */
    @Query(NAMED + INVOICE + ", sum(a.amountCents)) from Allocation a"
            + " join PaymentBalance b on b.paymentId = a.paymentId join Invoice i on i.id = a.invoiceId"
            + " join Receivable r on r.invoiceId = i.id where b.unassignedCents > 0"
            + " group by b.paymentId" + INVOICE + " order by min(a.madeAt)")
    List<Named> given();

    /** The invoices that came with such money as a communication. */
    @Query(NAMED + INVOICE + ", 0L) from Payment p join PaymentBalance b on b.paymentId = p.id"
            + " join p.references ref join Invoice i on i.structuredCommunication = ref.digits"
            + " join Receivable r on r.invoiceId = i.id where b.unassignedCents > 0 order by i.invoiceYear, i.number")
    List<Named> named();

    record Unassigned(UUID paymentId, LocalDate receivedOn, String payerName, long cents) {}

    /** @param cents of the payment that are on it now */
    record Named(
            UUID paymentId,
            UUID invoiceId,
            int year,
            int number,
            UUID organisationId,
            String customer,
            ReceivableState state,
            long cents) {}
}
