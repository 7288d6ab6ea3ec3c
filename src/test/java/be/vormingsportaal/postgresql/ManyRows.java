package be.vormingsportaal.postgresql;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a PostgreSQL database by SQL with organisations, people, invoices and waiting cases in the numbers of a large
 * country. The cases are copies of one that the engine made, so that they are what the engine makes.
 */
final class ManyRows {

    private static final String FIRST = "(array['An','Jan','Els','Mohamed','Fatima','Luc','Marie','Zoë','Tom','Griet',"
            + "'Koen','Sofie','Bram','Lotte','Ahmed','Ilse','Dirk','Nele','Wim','Hilde'])[1 + n % 20]";

    private static final String LAST = "(array['Peeters','Janssens','Maes','Jacobs','Mertens','Willems','Claes',"
            + "'Goossens','Wouters','De Smedt','Verhoeven','Vanderhaeghe','Aerts','Hermans','Dubois','El Amrani',"
            + "'Pauwels','De Clercq','Hendrickx','Lambert'])[1 + (n / 20) % 20]"
            // by the number of the account, or names would be a thousand times the same
            + " || ' ' || translate(to_hex(n), '0123456789', 'ghijklmnop')";

    /** An enterprise number with its check digits. */
    private static final String NUMBER = "lpad(n::text, 8, '0') || lpad((97 - n % 97)::text, 2, '0')";

    /** The columns of the engine with the id of something that each case has for itself. */
    private static final Set<String> OWN = Set.of(
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "parent_id_",
            "parent_act_inst_id_",
            "act_inst_id_",
            "var_scope_",
            "task_id_");

    private final JdbcClient database;

    ManyRows(JdbcClient database) {
        this.database = database;
    }

    void organisations(int many) {
        database.sql("insert into organisation (id, name, enterprise_number, street, postal_code, city, billing_email,"
                        + " liable_to_vat, search_text, version) select " + id("organisation") + ", 'Woonzorg ' || n,"
                        + " " + NUMBER + ", 'Straat ' || n, '2800', 'Mechelen', 'boekhouding' || n || '@zorg.example',"
                        + " false, ' woonzorg ' || n || ' mechelen 2800 ' || " + NUMBER + " || ' ', 0"
                        + from(many))
                .update();
    }

    void people(int many, int organisations) {
        database.sql("insert into account (id, email, role, first_name, last_name, session_generation, newsletter,"
                        + " public_listing, registered_at, search_text, version) select " + id("account") + ", 'p' || n"
                        + " || '@zorg.example', case n % 25 when 0 then 'MANAGER' when 1 then 'TRAINER_EXTERNAL' when 2 then 'TRAINER_KCD' else 'CAREGIVER' end, "
                        + FIRST + ", " + LAST + ", 0, false, false, current_timestamp, ' ' || replace(lower(" + FIRST
                        + "), 'ë', 'e') || ' ' || lower(" + LAST + ") || ' p' || n || ' zorg example ', 0" + from(many))
                .update();
        database.sql("insert into membership (account_id, organisation_id, since, version) select " + id("account")
                        + ", md5('organisation' || (1 + n % " + organisations + "))::uuid, current_timestamp, 0"
                        + from(many))
                .update();
    }

    void invoices(int many, int organisations) {
        database.sql("insert into invoice (id, kind, invoice_year, invoice_number, organisation_id, issued_on, due_on,"
                        + " supplied_on, seller_name, seller_form, seller_street, seller_postal_code, seller_city,"
                        + " seller_enterprise_number, seller_court, seller_email, seller_iban, buyer_name, buyer_street,"
                        + " buyer_postal_code, buyer_city, buyer_enterprise_number, buyer_reference, vat_treatment,"
                        + " net_cents, vat_cents, structured_communication) select " + id("invoice")
                        + ", 'INVOICE', 2026, n,"
                        + " md5('organisation' || (1 + n % " + organisations + "))::uuid,"
                        + " date '2026-01-01' + n % 330, date '2026-01-31' + n % 330, date '2026-03-01' + n % 330,"
                        + " 'Voorbeeldcentrum voor Diagnostiek', 'vzw', 'Voorbeeldstraat 1', '1000', 'Brussel',"
                        + " '0123456749', 'Brussel', 'belrai@kcd.example', 'BE68539007547034', 'Woonzorg',"
                        + " 'Straat 1', '2800', 'Mechelen', '0123456749', 'Intervisie', 'EXEMPT_ART44', 9500, 0,"
                        + " lpad(n::text, 10, '0') || lpad((case n % 97 when 0 then 97 else n % 97 end)::text, 2, '0')"
                        + from(many))
                .update();
        database.sql(
                        "insert into invoice_line (invoice_id, line_number, description, quantity, unit_price_cents) select "
                                + id("invoice") + ", 0, 'Intervisie BelRAI LTCF, deelnemer An Peeters', 1, 9500"
                                + from(many))
                .update();
        database.sql("insert into receivable (invoice_id, state, due_on, supplied_on, kept_cents, version) select "
                        + id("invoice")
                        + ", case n % 3 when 0 then 'OPEN' else 'PAID' end, date '2026-01-31' + n % 330,"
                        + " date '2026-04-01', 0, 0" + from(many))
                .update();
    }

    /**
     * Copies of the case of one registration as it waits, with its jobs, messages, tasks, variables and history, for the
     * accounts with these numbers.
     */
    void cases(UUID registration, int first, int last) {
        String one = database.sql("select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null")
                .param(registration.toString())
                .query(String.class)
                .single();
        String numbers = ", generate_series(" + first + ", " + last + ") n";
        database.sql(
                        "insert into registration (account_id, invited_at, link_generation, reminder_at, follow_up_at, version)"
                                + " select " + id("account")
                                + ", current_timestamp - make_interval(days => n % 300), 1, current_timestamp + interval '7 days',"
                                + " current_timestamp + interval '30 days', 0 from " + numbers.substring(2))
                .update();
        for (String table : new String[] {
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_varinst",
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_ru_task"
        }) {
            copy(table, "proc_inst_id_ = '" + one + "'", numbers);
        }
        copy("act_ru_job", "process_instance_id_ = '" + one + "'", numbers);
        database.sql("insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select"
                        + " md5(l.id_ || n)::uuid::text, l.rev_, l.group_id_, l.type_, md5(l.task_id_ || n)::uuid::text from act_ru_identitylink l"
                        + " join act_ru_task t on t.id_ = l.task_id_" + numbers + " where t.proc_inst_id_ = ?")
                .param(one)
                .update();
    }

    /** The ids of a copy come of those of the one and the number; the business key is the account's. */
    private void copy(String table, String condition, String numbers) {
        List<String> columns = database.sql("select column_name from information_schema.columns where table_name = ?")
                .param(table)
                .query(String.class)
                .list();
        String copied = columns.stream().map(ManyRows::copied).collect(Collectors.joining(", "));
        database.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + copied + " from "
                        + table
                        + numbers + " where " + condition
                        + (table.equals("act_ru_execution") ? " order by parent_id_ nulls first" : ""))
                .update();
    }

    private static String copied(String column) {
        if (OWN.contains(column)) {
            return "md5(" + column + " || n)::uuid::text";
        }
        return column.equals("business_key_")
                ? "case when business_key_ is null then null else (" + id("account") + ")::text end"
                : column;
    }

    void analyse() {
        database.sql("analyze").update();
    }

    private static String id(String kind) {
        return "md5('" + kind + "' || n)::uuid";
    }

    private static String from(int many) {
        return " from generate_series(1, " + many + ") n";
    }
}
