package be.vormingsportaal.billing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.MollieServer;
import be.vormingsportaal.testing.TestBilling;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portal wrote down about money, by its rows and not by its own sums. */
public class LedgerRows {

    /** Of an invoice, before the reference that was typed. */
    private static final int ID_LENGTH = 36;

    private final MollieServer mollie;
    private final TestBilling billing;
    private final EngineJobs jobs;
    private final JdbcClient database;

    LedgerRows(MollieServer mollie, TestBilling billing, EngineJobs jobs, JdbcClient database) {
        this.mollie = mollie;
        this.billing = billing;
        this.jobs = jobs;
        this.database = database;
    }

    /** Of payments by these links, less what went back. */
    public long providerCents(Set<String> links) {
        return cents("PROVIDER", payment -> links.contains(mollie.linkOf(payment.replaceFirst("-.*", ""))));
    }

    public long bankCents() {
        return cents("BANK", payment -> payment.startsWith(BankHappenings.prefix()));
    }

    /** Of lines of these files, whatever they became. */
    public long statementCents(Collection<UUID> files) {
        return files.isEmpty()
                ? 0
                : database.sql("select coalesce(sum(p.amount_cents), 0) from payment p join bank_line l"
                                + " on substring(p.external_id, 1, 36) = cast(l.id as varchar(36))"
                                + " where p.source = 'BANK' and l.file_id in (:files)")
                        .param("files", files)
                        .query(Long.class)
                        .single();
    }

    public long manualCents(Collection<InvoiceView> invoices) {
        Set<String> ours =
                invoices.stream().map(invoice -> invoice.id().toString()).collect(Collectors.toSet());
        return cents("MANUAL", payment -> ours.contains(payment.substring(0, ID_LENGTH)));
    }

    public void everyPaymentIsWhole() {
        assertThat(database.sql("select p.source || ' ' || p.external_id || ' ' || p.amount_cents from payment p"
                                + " join payment_balance b on b.payment_id = p.id"
                                + " where p.amount_cents <> b.unassigned_cents + (select coalesce(sum(a.amount_cents), 0)"
                                + " from allocation a where a.payment_id = p.id)")
                        .query(String.class)
                        .list())
                .as("payments whose money is not all somewhere")
                .isEmpty();
        assertThat(database.sql("select b.payment_id from payment_balance b join payment p on p.id = b.payment_id"
                                + " where (p.amount_cents > 0 and b.unassigned_cents < 0)"
                                + " or (p.amount_cents < 0 and b.unassigned_cents > 0)"
                                + " or (b.unassigned_cents <> 0) <> (b.state in ('UNASSIGNED', 'KEPT'))")
                        .query(UUID.class)
                        .list())
                .as("payments with a remainder that cannot be, or that nobody sees")
                .isEmpty();
    }

    /** Whether somebody, or a date, waits for its money. A case that only mails the credit note follows nothing. */
    public boolean isFollowed(InvoiceView invoice) {
        return jobs.instance(invoice.id()) != null && (billing.task(invoice.id()) != null || isWaiting(invoice));
    }

    private boolean isWaiting(InvoiceView invoice) {
        return database.sql("select count(*) from act_ru_job where process_instance_id_ = ? and handler_type_ <>"
                                + " 'async-continuation'")
                        .param(jobs.instance(invoice.id()).getId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long cents(String source, Predicate<String> ofWhich) {
        return database
                .sql("select external_id, amount_cents from payment where source = ?")
                .param(source)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .filter(payment -> ofWhich.test(payment.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
