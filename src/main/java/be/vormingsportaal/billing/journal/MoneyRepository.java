package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads payments and what they were given to, for the journal. */
interface MoneyRepository extends Repository<Payment, UUID> {

    @Query("select new be.vormingsportaal.billing.journal.MoneyRow(p.id, p.origin.source, p.origin.externalId,"
            + " p.amountCents, p.origin.receivedOn, p.bookedAt, p.origin.payerName, p.origin.payerIban,"
            + " p.origin.message, r.id, r.origin.source, r.origin.externalId)"
            + " from Payment p left join Payment r on r.id = p.returnsId"
            + " where p.origin.receivedOn between :from and :to order by p.origin.receivedOn, p.bookedAt, p.id")
    List<MoneyRow> payments(LocalDate from, LocalDate to);

    @Query("select new be.vormingsportaal.billing.journal.MoneyRepository$Reference(p.id, ref.digits)"
            + " from Payment p join p.references ref where p.origin.receivedOn between :from and :to")
    List<Reference> references(LocalDate from, LocalDate to);

    @Query(
            "select new be.vormingsportaal.billing.journal.MoneyRepository$SourceSum(p.origin.source, sum(p.amountCents))"
                    + " from Payment p where p.origin.receivedOn < :day group by p.origin.source")
    List<SourceSum> paidBefore(LocalDate day);

    @Query("select new be.vormingsportaal.billing.journal.PlaceRow(a.id, p.id, p.origin.source, p.origin.externalId,"
            + " p.origin.payerName, p.origin.payerIban, a.amountCents, a.madeAt, a.reason, i.id, i.invoiceYear, i.number,"
            + " i.buyer.name, i.buyer.enterpriseNumber, i.structuredCommunication)"
            + " from Allocation a join Payment p on p.id = a.paymentId left join Invoice i on i.id = a.invoiceId"
            + " where a.madeAt >= :from and a.madeAt < :end order by a.madeAt, a.id")
    List<PlaceRow> places(Instant from, Instant end);

    @Query("select new be.vormingsportaal.billing.journal.MoneyRepository$PlaceSum("
            + "coalesce(sum(case when a.invoiceId is null then 0L else a.amountCents end), 0L),"
            + " coalesce(sum(case when a.invoiceId is null then a.amountCents else 0L end), 0L))"
            + " from Allocation a where a.madeAt < :moment")
    PlaceSum placedBefore(Instant moment);

    @Query("select distinct year(p.origin.receivedOn) from Payment p")
    List<Integer> years();

    @Query("select coalesce(sum(p.amountCents), 0) from Payment p")
    long paidCents();

    /** What has no place now, by what each payment says of itself. */
    @Query("select coalesce(sum(b.unassignedCents), 0) from PaymentBalance b")
    long unassignedCents();

    /** The payments of which something is in no place, or in two. */
    @Query("select p.id from Payment p left join PaymentBalance b on b.paymentId = p.id"
            + " where b.paymentId is null or p.amountCents <> b.unassignedCents"
            + " + (select coalesce(sum(a.amountCents), 0) from Allocation a where a.paymentId = p.id)")
    List<UUID> uneven();

    record Reference(UUID paymentId, String digits) {}

    record SourceSum(PaymentSource source, long cents) {}

    record PlaceSum(long onInvoices, long paidBack) {}
}
