package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceOrder;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.register.MonthTotals;
import be.vormingsportaal.billing.register.OpenAmount;
import be.vormingsportaal.billing.register.Overdue;
import be.vormingsportaal.billing.register.RegisterQuery;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.Rounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invoices on two nodes and one PostgreSQL database: many at once, and for good. */
class InvoiceRaceTests {

    private static final int ROUNDS = 30;
    private static final int AT_ONCE = 20;
    private static final int PAPER_ROUNDS = 15;
    private static final long SEED = 20_261_126;

    private static TwoNodes portal;
    private static UUID organisation;
    private static ExecutorService threads;

    @BeforeAll
    static void start() throws Exception {
        portal = TwoNodes.start();
        organisation = portal.people().organisation("WZC De Linde");
        threads = Executors.newFixedThreadPool(AT_ONCE);
    }

    @AfterAll
    static void stop() {
        threads.shutdownNow();
        portal.close();
    }

    /** Some are rolled back after they got a number; that number is then the next one's. */
    @Test
    void numbersFollowEachOtherWithoutGapHoweverManyAreMadeOrFail() throws Exception {
        int rounds = Rounds.of(ROUNDS);
        Random random = new Random(SEED);
        List<String> numbers = new ArrayList<>();
        int rolledBack = 0;
        for (int round = 0; round < rounds; round++) {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                PortalNode node = i % 2 == 0 ? portal.one() : portal.other();
                boolean fails = random.nextInt(4) == 0;
                rolledBack += fails ? 1 : 0;
                work.add(() -> issued(node, fails));
            }
            for (Future<String> made : threads.invokeAll(work)) {
                if (made.get() != null) {
                    numbers.add(made.get());
                }
            }
        }
        assertThat(rolledBack).isGreaterThan(rounds);
        String year = String.valueOf(LocalDate.now().getYear());
        int most = numbers.stream().mapToInt(InvoiceRaceTests::count).max().orElseThrow();
        int least = numbers.stream().mapToInt(InvoiceRaceTests::count).min().orElseThrow();
        assertThat(numbers).allMatch(number -> number.startsWith(year + "-"));
        assertThat(numbers.stream().map(InvoiceRaceTests::count).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(least, most).boxed().toList());
    }

    @Test
    void twoWhoWantAPaperForTheFirstTimeGetTheSame() throws Exception {
        for (int round = 0; round < Rounds.of(PAPER_ROUNDS); round++) {
            UUID invoice = invoice();
            List<byte[]> two =
                    portal.race().run(() -> papers(portal.one(), invoice), () -> papers(portal.other(), invoice));
            assertThat(two.get(0)).isEqualTo(two.get(1));
        }
    }

    @Test
    void anInvoiceIsCreditedOnceByTwo() throws Exception {
        for (int round = 0; round < Rounds.of(PAPER_ROUNDS); round++) {
            UUID invoice = invoice();
            List<InvoiceView> two = portal.race()
                    .run(
                            () -> portal.one().bean(Invoicing.class).credit(invoice, "Een"),
                            () -> portal.other().bean(Invoicing.class).credit(invoice, "Ander"));
            assertThat(two.get(0)).isEqualTo(two.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update invoice set net_cents = net_cents + 1",
                "update invoice_line set quantity = 2",
                "update invoice_paper set content = ''",
                "delete from invoice_line",
                "delete from invoice_paper",
                "delete from invoice",
                "truncate invoice_line",
                "truncate invoice_paper",
                "truncate invoice cascade"
            })
    void nobodyChangesAnInvoiceNotEvenInTheDatabase(String statement) {
        UUID invoice = invoice();
        byte[] paper = papers(portal.one(), invoice);
        JdbcClient database = portal.one().bean(JdbcClient.class);
        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("final");
        assertThat(papers(portal.one(), invoice)).isEqualTo(paper);
    }

    /** Each question of the lists, in the words of this database. */
    @Test
    void listsAndSumsAreTheSameHere() {
        UUID customer = portal.people().organisation("WZC De Es");
        Invoicing invoicing = portal.one().bean(Invoicing.class);
        InvoiceRegister register = portal.one().bean(InvoiceRegister.class);
        InvoiceView invoice = invoicing.issue(order(customer));
        InvoiceView note = invoicing.credit(invoicing.issue(order(customer)).id(), "Geannuleerd");
        RegisterQuery query = new RegisterQuery(invoice.issuedOn().getYear(), customer);
        Money price = invoice.total();
        assertThat(register.invoicesOf(customer)).hasSize(2);
        assertThat(register.page(query, 0).total()).isEqualTo(3);
        assertThat(register.page(new RegisterQuery(query.year().orElseThrow(), null), 0)
                        .total())
                .isGreaterThanOrEqualTo(3);
        assertThat(register.all(query)).extracting(InvoiceEntry::id).contains(invoice.id(), note.id());
        assertThat(register.months(query).get(invoice.issuedOn().getMonthValue() - 1))
                .isEqualTo(new MonthTotals(invoice.issuedOn().getMonthValue(), 2, price.times(2), 1, price));
        assertThat(register.open(query).get(0)).isEqualTo(new OpenAmount(Overdue.NOT_DUE, 1, price));
        assertThat(register.years()).contains(query.year().orElseThrow());
        assertThat(register.organisations()).contains(customer);
    }

    /** As docs/operations.md tells it, and taken back at the end. */
    @Test
    void theOwnerOfTheTablesCanDeleteOnPurpose() {
        UUID invoice = invoice();
        JdbcClient database = portal.one().bean(JdbcClient.class);
        Integer left = new TransactionTemplate(portal.one().bean(PlatformTransactionManager.class)).execute(status -> {
            status.setRollbackOnly();
            for (String table : List.of("invoice_paper", "invoice_line", "invoice")) {
                database.sql("alter table " + table + " disable trigger user").update();
            }
            for (String table : List.of("invoice_paper", "invoice_line", "receivable")) {
                database.sql("delete from " + table + " where invoice_id = ?")
                        .param(invoice)
                        .update();
            }
            database.sql("delete from invoice where id = ?").param(invoice).update();
            for (String table : List.of("invoice_paper", "invoice_line", "invoice")) {
                database.sql("alter table " + table + " enable trigger user").update();
            }
            return database.sql("select count(*) from invoice where id = ?")
                    .param(invoice)
                    .query(Integer.class)
                    .single();
        });
        assertThat(left).isZero();
        assertThat(portal.one().bean(Invoicing.class).find(invoice)).isPresent();
    }

    private static UUID invoice() {
        return portal.one().bean(Invoicing.class).issue(order()).id();
    }

    /** @return null when it was rolled back */
    private static String issued(PortalNode node, boolean fails) {
        return new TransactionTemplate(node.bean(PlatformTransactionManager.class)).execute(status -> {
            String number = node.bean(Invoicing.class).issue(order()).number();
            if (fails) {
                status.setRollbackOnly();
                return null;
            }
            return number;
        });
    }

    private static InvoiceOrder order() {
        return order(organisation);
    }

    private static InvoiceOrder order(UUID customer) {
        return new InvoiceOrder(
                customer,
                "Intervisie BelRAI LTCF",
                LocalDate.now(),
                VatTreatment.EXEMPT_ART44,
                List.of(InvoiceLine.of("Intervisie BelRAI LTCF", 1, Money.ofCents(9_500))));
    }

    private static byte[] papers(PortalNode node, UUID invoice) {
        return node.bean(InvoicePapers.class).pdf(invoice).content();
    }

    private static int count(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }
}
