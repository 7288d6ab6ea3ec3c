package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The pages with invoices, of a hundred and of ten thousand. Says how long they take; bench/README.md has more. */
@PortalTest
@DirtiesContext // closes the application before the database server goes
@LeavesCases("invoices that no process follows")
class InvoiceListBenchmark {

    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int OF_EACH_ORGANISATION = 50;
    /** Until the JVM has compiled what both pages need, or the first to be measured would look slow. */
    private static final int FIRST_WARM_UP = 300;

    private static final int WARM_UP = 20;
    private static final int TIMES = 41;

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        String url = PostgresServer.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void tenThousandAgainstAHundred() throws Exception {
        UUID staff = people.staff();
        fill(0, FEW);
        UUID organisation = database.sql("select organisation_id from invoice where invoice_number = 1")
                .query(UUID.class)
                .single();
        UUID manager = people.registered(organisation, Role.MANAGER);
        for (int i = 0; i < FIRST_WARM_UP; i++) {
            millisOnce(staff, "/beheer/facturen?jaar=2026");
            millisOnce(manager, "/facturen");
        }
        double few = millis(staff, "/beheer/facturen?jaar=2026");
        double fewOwn = millis(manager, "/facturen");
        fill(FEW, MANY);
        say("/beheer/facturen", few, millis(staff, "/beheer/facturen?jaar=2026"));
        say("/facturen", fewOwn, millis(manager, "/facturen"));
    }

    /** The middle one of many times. */
    private double millis(UUID visitor, String address) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            millisOnce(visitor, address);
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = millisOnce(visitor, address);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private double millisOnce(UUID visitor, String address) throws Exception {
        long begin = System.nanoTime();
        int status = browser.perform(get(address).with(people.signedIn(visitor)))
                .andReturn()
                .getResponse()
                .getStatus();
        double millis = (System.nanoTime() - begin) / 1e6;
        assertThat(status).isEqualTo(200);
        return millis;
    }

    private static void say(String page, double few, double many) {
        System.out.printf(
                "%s: %.1f ms with %d invoices, %.1f ms with %d: %.1f times%n", page, few, FEW, many, MANY, many / few);
    }

    /** Two of three are paid; the others in part, and open, from not due to very late. */
    private void fill(int from, int to) {
        for (int number = from; number < to; number += OF_EACH_ORGANISATION) {
            fill(people.organisation("WZC " + number), number + 1, number + OF_EACH_ORGANISATION);
        }
        database.sql("analyze").update();
    }

    private void fill(UUID organisation, int from, int to) {
        String numbers = " from generate_series(" + from + ", " + to + ") n";
        String id = "md5('invoice' || n)::uuid";
        String payment = "md5('payment' || n)::uuid";
        database.sql("insert into invoice (id, kind, invoice_year, invoice_number, organisation_id, issued_on, due_on,"
                        + " supplied_on, seller_name, seller_form, seller_street, seller_postal_code, seller_city,"
                        + " seller_enterprise_number, seller_court, seller_email, seller_iban, buyer_name, buyer_street,"
                        + " buyer_postal_code, buyer_city, buyer_enterprise_number, buyer_reference, vat_treatment,"
                        + " net_cents, vat_cents, structured_communication) select " + id + ", 'INVOICE', 2026, n, ?,"
                        + " date '2026-01-01' + n % 360, date '2026-01-31' + n % 360, date '2026-03-01' + n % 360,"
                        + " 'Voorbeeldcentrum voor Diagnostiek', 'vzw', 'Voorbeeldstraat 1', '1000', 'Brussel',"
                        + " '0123456749', 'Brussel', 'belrai@kcd.example', 'BE68539007547034', 'WZC De Linde',"
                        + " 'Lindestraat 12', '9000', 'Gent', '0123456749', 'Intervisie', 'EXEMPT_ART44', 9500, 0,"
                        + " lpad(n::text, 10, '0') || lpad((case n % 97 when 0 then 97 else n % 97 end)::text, 2, '0')"
                        + numbers)
                .param(organisation)
                .update();
        database.sql(
                        "insert into invoice_line (invoice_id, line_number, description, quantity, unit_price_cents) select "
                                + id + ", 0, 'Intervisie BelRAI LTCF op 01-04-2026, deelnemer An Peeters', 1, 9500"
                                + numbers)
                .update();
        database.sql("insert into receivable (invoice_id, state, due_on, supplied_on, kept_cents, version) select " + id
                        + ", case n % 3 when 0 then 'OPEN' else 'PAID' end, date '2026-01-31' + n % 360,"
                        + " date '2026-04-01', 0, 0" + numbers)
                .update();
        database.sql("insert into payment (id, source, external_id, amount_cents, received_on, booked_at) select "
                        + payment + ", 'BANK', 'bench-' || n, 9500, date '2026-01-20' + n % 360, current_timestamp"
                        + numbers)
                .update();
        database.sql("insert into allocation (id, payment_id, invoice_id, amount_cents, made_at, reason) select"
                        + " md5('allocation' || n)::uuid, " + payment + ", " + id
                        + ", case n % 3 when 0 then 4500 else 9500 end, current_timestamp, 'bench'" + numbers)
                .update();
    }
}
