package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AllocationRepository extends Repository<Allocation, UUID> {

    /**
     * Allocations of a payment, of what was taken back of it, of what came again after that, of what was then paid back, and
     * of what came back of that. Nothing follows further.
     */
    String OF_FAMILY = " from Allocation a, Payment p where a.paymentId = p.id and (p.id = :paymentId"
            + " or p.returnsId = :paymentId or p.returnsId in (select q.id from Payment q where q.returnsId = :paymentId"
            + " or q.returnsId in (select r.id from Payment r where r.returnsId = :paymentId"
            + " or r.returnsId in (select s.id from Payment s where s.returnsId = :paymentId))))";

    Allocation saveAndFlush(Allocation allocation);

    List<Allocation> findByInvoiceIdOrderByMadeAt(UUID invoiceId);

    List<Allocation> findByPaymentIdOrderByMadeAt(UUID paymentId);

    List<Allocation> findByMadeByOrderByMadeAt(UUID accountId);

    @Query("select coalesce(sum(a.amountCents), 0) from Allocation a where a.invoiceId = :invoiceId")
    long paidCents(UUID invoiceId);

    /** The money of a payment that was promised back to the payer and was not seen to leave yet. */
    @Query("select coalesce(sum(a.amountCents), 0)" + OF_FAMILY + " and a.invoiceId is null")
    long paidBackCents(UUID paymentId);

    /** The money of a payment that is on invoices, after what was taken back of it; the last one that got some first. */
    @Query("select new be.vormingsportaal.billing.money.AllocationRepository$OnInvoice(a.invoiceId, sum(a.amountCents))"
            + OF_FAMILY + " and a.invoiceId is not null group by a.invoiceId"
            + " having sum(a.amountCents) <> 0 order by max(a.madeAt) desc, a.invoiceId")
    List<OnInvoice> onInvoices(UUID paymentId);

    /** The invoices that money of these payments was given to, the last one that got some last. */
    @Query(
            "select new be.vormingsportaal.billing.money.AllocationRepository$Lead(a.paymentId, i.id, i.invoiceYear, i.number,"
                    + " i.buyer.name) from Allocation a join Invoice i on i.id = a.invoiceId where a.paymentId in :paymentIds"
                    + " order by a.madeAt")
    List<Lead> given(Collection<UUID> paymentIds);

    /** The invoices that these payments name. */
    @Query("select distinct new be.vormingsportaal.billing.money.AllocationRepository$Lead(p.id, i.id, i.invoiceYear,"
            + " i.number, i.buyer.name) from Payment p join p.references c"
            + " join Invoice i on i.structuredCommunication = c.digits where p.id in :paymentIds")
    List<Lead> named(Collection<UUID> paymentIds);

    /** The money of a payment that had no place when it was taken back. */
    @Query("select coalesce(sum(a.amountCents), 0) from Allocation a where a.paymentId = :paymentId"
            + " and a.invoiceId is null and a.reason = :reason")
    long cents(UUID paymentId, String reason);

    /** An invoice that money leads to. */
    record Lead(UUID paymentId, UUID invoiceId, int year, int number, String customer) {

        UnassignedPayment.Lead view() {
            return new UnassignedPayment.Lead(invoiceId, InvoiceKind.INVOICE.display(year, number), customer);
        }
    }

    /** How much of some money is on an invoice. */
    record OnInvoice(UUID invoiceId, long cents) {

        public Money amount() {
            return Money.ofCents(cents);
        }
    }
}
