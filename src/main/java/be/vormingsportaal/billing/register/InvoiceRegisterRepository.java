package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads invoices as lines of lists, and sums of them. */
interface InvoiceRegisterRepository extends Repository<Invoice, UUID> {

    String ENTRY =
            "select new be.vormingsportaal.billing.register.EntryRow(i.id, i.kind, i.invoiceYear, i.number, i.buyer.name,"
                    + " i.buyer.enterpriseNumber, l.description, i.issuedOn, r.dueOn, i.vatTreatment, i.netCents,"
                    + " i.vatCents, i.structuredCommunication, r.state,"
                    + " (select coalesce(sum(a.amountCents), 0) from Allocation a where a.invoiceId = i.id),"
                    + " n.id, n.invoiceYear, n.number)"
                    + " from Invoice i left join Receivable r on r.invoiceId = i.id"
                    + " left join Invoice n on n.creditsId = i.id left join i.lines l on index(l) = 0";

    String WANTED =
            " where i.issuedOn between :from and :to and (:everybody = true or i.organisationId = :organisation)";

    String OPEN = " where r.state = be.vormingsportaal.billing.invoice.ReceivableState.OPEN"
            + " and (:everybody = true or i.organisationId = :organisation) group by r.dueOn";

    @Query(ENTRY
            + " where i.kind = be.vormingsportaal.billing.invoice.InvoiceKind.INVOICE and i.organisationId = :organisation"
            + " order by i.invoiceYear desc, i.number desc")
    List<EntryRow> invoicesOf(UUID organisation);

    @Query(ENTRY + " where i.id = :id")
    Optional<EntryRow> find(UUID id);

    @Query(ENTRY + " where i.id in :ids order by i.issuedOn desc, i.number desc")
    List<EntryRow> findAll(Collection<UUID> ids);

    @Query("select new be.vormingsportaal.billing.register.InvoicePayment(p.id, p.origin.source, p.origin.receivedOn,"
            + " p.origin.payerName, a.amountCents, a.madeAt, a.reason) from Allocation a"
            + " join Payment p on p.id = a.paymentId where a.invoiceId = :invoiceId order by a.madeAt, a.id")
    List<InvoicePayment> payments(UUID invoiceId);

    /** The invoice that a credit note takes back. */
    @Query(ENTRY + " where i.id = (select c.creditsId from Invoice c where c.id = :creditNoteId)")
    Optional<EntryRow> creditedBy(UUID creditNoteId);

    @Query(
            "select new be.vormingsportaal.billing.register.InvoiceRegisterRepository$MonthSum(month(i.issuedOn), i.kind, count(i),"
                    + " sum(i.netCents + i.vatCents)) from Invoice i" + WANTED + " group by month(i.issuedOn), i.kind")
    List<MonthSum> months(LocalDate from, LocalDate to, boolean everybody, UUID organisation);

    @Query("select new be.vormingsportaal.billing.register.InvoiceRegisterRepository$DueSum(r.dueOn, count(i),"
            + " sum(i.netCents + i.vatCents)) from Invoice i join Receivable r on r.invoiceId = i.id" + OPEN)
    List<DueSum> due(boolean everybody, UUID organisation);

    /** What came in already for invoices that are still open. */
    @Query("select new be.vormingsportaal.billing.register.InvoiceRegisterRepository$DueSum(r.dueOn, count(a),"
            + " sum(a.amountCents)) from Allocation a join Invoice i on i.id = a.invoiceId"
            + " join Receivable r on r.invoiceId = i.id" + OPEN)
    List<DueSum> paidInPart(boolean everybody, UUID organisation);

    @Query("select distinct i.invoiceYear from Invoice i order by i.invoiceYear desc")
    List<Integer> years();

    @Query("select distinct i.organisationId from Invoice i")
    List<UUID> organisations();

    /** @param month 1 to 12 */
    record MonthSum(int month, InvoiceKind kind, long count, long cents) {}

    record DueSum(LocalDate dueOn, long count, long cents) {}
}
