package be.vormingsportaal.accounts.merging;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.MergePart;
import be.vormingsportaal.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a column with the id of an account says what becomes of it when two accounts become one. */
@PortalTest
class MergeColumnsTests {

    /** What a column with the id of an account is called, where no foreign key tells. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "(.*_)?(account|owner|trainer|person|user|kept|taken_out)_id|.*_by|aggregate|principal_name");

    private static final String STAFF = "Only staff do this, and their accounts are never merged.";

    /** Columns that no part of a merge touches, and why. */
    private static final Map<String, String> LEFT = Map.ofEntries(
            Map.entry("account_merge.merged_by", STAFF),
            Map.entry("account_block.decided_by", STAFF),
            Map.entry("allocation.made_by", STAFF),
            Map.entry("attestation.recorded_by", STAFF),
            Map.entry("attestation.reviewed_by", STAFF),
            Map.entry("bank_doubt.decided_by", STAFF),
            Map.entry("bank_file.decided_by", STAFF),
            Map.entry("bank_file.read_by", STAFF),
            Map.entry("case_note.written_by", STAFF),
            Map.entry("email_change.requested_by", STAFF),
            Map.entry("name_correction.corrected_by", STAFF),
            Map.entry("organisation_closing.closed_by", STAFF),
            Map.entry("organisation_closing.reopened_by", STAFF),
            Map.entry("organisation_name.changed_by", STAFF),
            Map.entry("person_note.written_by", STAFF),
            Map.entry("sent_mail.handled_by", STAFF),
            Map.entry("foreign_payment.decided_by", STAFF),
            Map.entry("intervision.given_by", "A name that staff typed."),
            Map.entry("intervision_proof.given_by", "A name that staff typed."),
            Map.entry("lost_mailbox.decided_by", STAFF),
            Map.entry("refund.released_by", STAFF),
            Map.entry("refund.requested_by", STAFF),
            Map.entry("refund_file.made_by", STAFF));

    private static final String COLUMNS = """
            select lower(c.table_name) as table_name, lower(c.column_name) as column_name, exists (
                select 1
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k on k.constraint_schema = r.constraint_schema
                    and k.constraint_name = r.constraint_name
                join information_schema.table_constraints u on u.constraint_schema = r.unique_constraint_schema
                    and u.constraint_name = r.unique_constraint_name
                where k.table_name = c.table_name and k.column_name = c.column_name and lower(u.table_name) = 'account'
            ) as refers_to_account
            from information_schema.columns c
            where lower(c.table_schema) = 'public' and lower(c.table_name) not like 'act\\_%' escape '\\'
                and lower(c.table_name) not like 'flyway\\_%' escape '\\'
            """;

    @Autowired
    JdbcClient database;

    @Autowired
    List<MergePart> parts;

    private record Column(String name, boolean leadsToAccount) {}

    @Test
    void everyColumnThatLeadsToAnAccountIsMovedOrLeftForAReason() {
        List<Column> schema = schema();
        Set<String> handled =
                parts.stream().flatMap(part -> part.columns().stream()).collect(toSet());
        assertThat(schema.stream()
                        .filter(Column::leadsToAccount)
                        .map(Column::name)
                        .filter(column -> !handled.contains(column) && !LEFT.containsKey(column)))
                .as("columns of which no MergePart and no line here says what becomes of them")
                .isEmpty();
    }

    @Test
    void noPartAnswersForAColumnThatIsNotThereOrThatAnotherPartHas() {
        Set<String> known = schema().stream().map(Column::name).collect(toSet());
        List<String> declared =
                parts.stream().flatMap(part -> part.columns().stream()).toList();
        assertThat(declared).doesNotHaveDuplicates().isSubsetOf(known);
        assertThat(new TreeSet<>(LEFT.keySet())).isSubsetOf(known).doesNotContainAnyElementsOf(declared);
    }

    private List<Column> schema() {
        return database.sql(COLUMNS)
                .query((row, number) -> new Column(
                        row.getString("table_name") + "." + row.getString("column_name"),
                        row.getBoolean("refers_to_account")
                                || ACCOUNT.matcher(row.getString("column_name")).matches()))
                .list();
    }
}
