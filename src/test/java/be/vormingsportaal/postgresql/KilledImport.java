package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.postgresql.GatedMailServer.Mail;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An import in a portal of its own that is killed in the middle, and goes on when the portal starts again.
 *
 * <p>What a mail server took in the very moment of the kill may come twice, as docs/failures.md says; this story is about
 * everything else. So the mail server says "not now" shortly before, and the kill comes when the portal has noted all
 * that was taken. Rows and mails are in full swing at that moment all the same: each job that mails holds its claim.
 */
final class KilledImport implements AutoCloseable {

    private final int rows;
    private final Duration patience;
    private final String database = PostgresServer.newDatabase();
    private final JdbcTemplate sql = new JdbcTemplate(new DriverManagerDataSource(database, "postgres", ""));
    private final GatedMailServer mailServer = new GatedMailServer();
    private ChildPortal portal;

    KilledImport(int rows, Duration patience) {
        this.rows = rows;
        this.patience = patience;
    }

    /** Starts the portal, which starts the import, and waits for this many rows. */
    void runTo(int done) throws IOException {
        portal = ChildPortal.start(database, mailServer.port(), rows);
        until(() -> isThere("caregiver_import_row"));
        runOnTo(done);
    }

    void runOnTo(int done) {
        until(() -> rowsDone() >= done && !mailServer.mails().isEmpty());
    }

    /** Kills it while rows are left. */
    void kill() {
        mailServer.shut();
        until(() -> !mailServer.isBusy()
                && count("select count(*) from sent_mail where state = 'SENT'")
                        == mailServer.mails().size());
        portal.kill();
        assertThat(rowsLeft()).as("rows that are left at the kill").isPositive();
        // The five minutes for which the dead portal still holds the mails that it was about to send.
        sql.update("update sent_mail set changed_at = changed_at - interval '5 minutes' where state = 'CLAIMED'");
    }

    /** Starts it again and waits until every row, every mail and the case of the import are done. */
    void runToTheEnd() throws IOException {
        mailServer.open();
        portal = ChildPortal.start(database, mailServer.port(), 0);
        until(() -> count("select count(*) from caregiver_import where state = 'DONE'") == 1);
        until(() -> count("select count(*) from act_ru_job where type_ = 'message'") == 0);
    }

    /** Every person once, every row with its result, one mail to each. */
    void assertOnce() {
        assertThat(sql.queryForList(
                        "select state || ' ' || outcome || ' ' || attempts from caregiver_import_row", String.class))
                .hasSize(rows)
                .containsOnly("DONE INVITED 0");
        assertThat(sql.queryForList(
                        "select a.email from account a join membership m on m.account_id = a.id"
                                + " join registration r on r.account_id = a.id"
                                + " join act_ru_execution e on e.business_key_ = cast(a.id as varchar)"
                                + " join instrument_assignment i on i.account_id = a.id where a.role = 'CAREGIVER'",
                        String.class))
                .as("accounts with their membership, case and instrument")
                .containsExactlyInAnyOrderElementsOf(addresses());
        assertThat(count("select count(*) from account where role = 'CAREGIVER'"))
                .isEqualTo(rows);
        List<Mail> invitations = mailServer.mails().stream()
                .filter(mail -> mail.recipient().endsWith("@delinde.example"))
                .toList();
        assertThat(invitations)
                .extracting(Mail::recipient)
                .as("recipients of the mails")
                .containsExactlyInAnyOrderElementsOf(addresses());
        assertThat(mailServer.mails()).extracting(Mail::messageId).doesNotHaveDuplicates();
        assertThat(count("select count(*) from sent_mail where name = 'import-done' and state = 'SENT'"))
                .isEqualTo(1);
    }

    int rowsDone() {
        return count("select count(*) from caregiver_import_row where state <> 'OPEN'");
    }

    private int rowsLeft() {
        return count("select count(*) from caregiver_import_row where state = 'OPEN'");
    }

    private List<String> addresses() {
        return IntStream.range(0, rows).mapToObj(ChildPortal::address).toList();
    }

    private void until(Callable<Boolean> condition) {
        ConditionFactory waiting = await().atMost(patience).pollInterval(Duration.ofMillis(50));
        waiting.until(() -> {
            portal.requireAlive();
            return condition.call();
        });
    }

    private boolean isThere(String table) {
        return count("select count(*) from information_schema.tables where table_name = '" + table + "'") > 0;
    }

    private int count(String query) {
        return sql.queryForObject(query, Integer.class);
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
        }
        mailServer.close();
    }
}
