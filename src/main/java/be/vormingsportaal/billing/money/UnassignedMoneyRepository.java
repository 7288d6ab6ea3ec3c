package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads money without a place, each payment with the invoice that it leads to, in one statement. */
interface UnassignedMoneyRepository extends Repository<PaymentBalance, UUID> {

    /** By the communication, or else by what the money was given to before. */
    String LEAD = "coalesce((select min(x.structuredCommunication) from Payment q join q.references c"
            + " join Invoice x on x.structuredCommunication = c.digits where q.id = p.id),"
            + " (select max(y.structuredCommunication) from Allocation t join Invoice y on y.id = t.invoiceId"
            + " where t.paymentId = p.id))";

    String ROW = "select new be.vormingsportaal.billing.money.UnassignedMoneyRepository$Row(p.id, p.origin.source,"
            + " p.origin.payerName, p.origin.payerIban, p.amountCents, b.unassignedCents, p.origin.receivedOn, p.bookedAt,"
            + " (select max(a.madeAt) from Allocation a where a.paymentId = p.id),"
            + " (select count(distinct c.digits) from Payment q join q.references c where q.id = p.id),"
            + " (select count(c.digits) from Payment q join q.references c where q.id = p.id"
            + " and c.amountCents <> p.amountCents),"
            + " (select count(distinct x.organisationId) from Payment q join q.references c"
            + " join Invoice x on x.structuredCommunication = c.digits where q.id = p.id),"
            + " (select coalesce(sum(a.amountCents), 0) from Allocation a where a.paymentId = p.id and a.invoiceId = i.id),"
            + " i.id, i.invoiceYear, i.number, i.buyer.name, i.organisationId, s.state, b.keptFor)";

    String FROM = " from PaymentBalance b join Payment p on p.id = b.paymentId"
            + " left join Invoice i on i.structuredCommunication = " + LEAD
            + " left join Receivable s on s.invoiceId = i.id";

    String OWED = " where b.unassignedCents > 0";

    @Query(
            value = ROW + FROM + OWED + " order by p.bookedAt, p.id",
            countQuery = "select count(b) from PaymentBalance b" + OWED)
    Page<Row> owed(Pageable page);

    @Query(ROW + FROM + OWED + " and i.organisationId = :organisationId order by p.bookedAt, p.id")
    List<Row> owedTo(UUID organisationId);

    @Query(ROW + FROM + " where b.paymentId = :paymentId and b.unassignedCents <> 0")
    Optional<Row> find(UUID paymentId);

    @Query("select coalesce(sum(b.unassignedCents), 0) from PaymentBalance b" + OWED)
    long owedCents();

    @Query("select new be.vormingsportaal.billing.money.UnassignedMoneyRepository$Waiting(count(b),"
            + " coalesce(sum(case when p.bookedAt > :since then 1L else 0L end), 0L),"
            + " coalesce(sum(b.unassignedCents), 0L))"
            + " from PaymentBalance b join Payment p on p.id = b.paymentId" + OWED + " and b.keptFor is null")
    Waiting waiting(Instant since);

    /** @param fresh how many are newer */
    record Waiting(long count, long fresh, long cents) {}

    /**
     * @param references how many communications came with it
     * @param otherAmounts how many of them are not for all of the money
     * @param organisations how many organisations these lead to
     */
    record Row(
            UUID id,
            PaymentSource source,
            String payerName,
            String payerIban,
            long amountCents,
            long unassignedCents,
            LocalDate receivedOn,
            Instant bookedAt,
            Instant movedAt,
            long references,
            long otherAmounts,
            long organisations,
            long onInvoiceCents,
            UUID invoiceId,
            Integer year,
            Integer number,
            String customer,
            UUID organisationId,
            ReceivableState state,
            UUID keptFor) {

        UnassignedPayment view() {
            boolean several = references > 1 || otherAmounts > 0;
            Optional<UUID> lead = Optional.ofNullable(invoiceId);
            return new UnassignedPayment(
                    id,
                    source,
                    new Payer(Optional.ofNullable(payerName), Optional.ofNullable(payerIban)),
                    Money.ofCents(amountCents),
                    Money.ofCents(unassignedCents),
                    UnassignedReason.of(unassignedCents < 0, several, Optional.ofNullable(state), onInvoiceCents > 0),
                    lead.filter(one -> references <= 1)
                            .map(one -> new UnassignedPayment.Lead(
                                    one, InvoiceKind.INVOICE.display(year, number), customer)),
                    Optional.ofNullable(organisationId).filter(one -> organisations <= 1),
                    keptFor != null,
                    receivedOn,
                    Optional.ofNullable(movedAt).orElse(bookedAt));
        }
    }
}
