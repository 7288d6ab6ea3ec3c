package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what was sold and credited, for the journal. */
interface SalesRepository extends Repository<Invoice, UUID> {

    @Query(
            "select new be.vormingsportaal.billing.journal.DocumentRow(i.id, i.kind, i.invoiceYear, i.number, i.issuedOn,"
                    + " i.dueOn, i.buyer.name, i.buyer.enterpriseNumber, i.vatTreatment, i.netCents, i.vatCents,"
                    + " coalesce(i.structuredCommunication, c.structuredCommunication), c.invoiceYear, c.number)"
                    + " from Invoice i left join Invoice c on c.id = i.creditsId where i.issuedOn between :from and :to"
                    + " order by i.issuedOn, i.kind desc, i.number")
    List<DocumentRow> documents(LocalDate from, LocalDate to);

    @Query(
            "select new be.vormingsportaal.billing.journal.SalesRepository$KindSum(i.kind, sum(i.netCents), sum(i.vatCents))"
                    + " from Invoice i where i.issuedOn < :day group by i.kind")
    List<KindSum> before(LocalDate day);

    /** The years in which something was sold or credited. */
    @Query("select distinct i.invoiceYear from Invoice i")
    List<Integer> years();

    /** What is open of invoices now, by what each of them says of itself. */
    @Query("select coalesce(sum(i.netCents + i.vatCents"
            + " - (select coalesce(sum(a.amountCents), 0) from Allocation a where a.invoiceId = i.id)), 0)"
            + " from Invoice i join Receivable r on r.invoiceId = i.id"
            + " where r.state = be.vormingsportaal.billing.invoice.ReceivableState.OPEN")
    long openCents();

    record KindSum(InvoiceKind kind, long netCents, long vatCents) {}
}
