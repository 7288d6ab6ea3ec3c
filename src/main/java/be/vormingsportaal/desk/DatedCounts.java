package be.vormingsportaal.desk;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.Belgium;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what organisations had on a reference day, as public money asks for it. Rows with dates decide, as they are known
 * now; what has no dates (roles, and who has which instrument) counts as it is now.
 */
@Service
@Transactional(readOnly = true)
public class DatedCounts {

    /** Where people belonged at the end of the day: whoever moved on that day counts in the new organisation. */
    private static final String BELONGED = "(select m.account_id, m.organisation_id from membership m"
            + " where m.organisation_id in (:organisations) and m.since < :end"
            + " union select f.account_id, f.organisation_id from past_membership f"
            + " where f.organisation_id in (:organisations) and f.since < :end and f.ended_at >= :end) b";

    private static final String ENDED = " from training t join (select d.training_id, max(d.held_on) as last_day"
            + " from training_day d join training o on o.id = d.training_id and o.organisation_id in (:organisations)"
            + " group by d.training_id) l on l.training_id = t.id";

    private static final String IN_TIME = " where t.called_off_at is null and l.last_day between :first and :day";

    private static final String COUNTS =
            "select b.organisation_id as organisation_id, a.instrument_code as instrument_code, 'TRAINERS' as kind,"
                    + " count(distinct a.account_id) from " + BELONGED + " join account c on c.id = b.account_id"
                    + " and c.role in (:trainers) join attestation a on a.account_id = c.id"
                    + " where a.state not in ('REFUSED', 'CORRECTED') and a.obtained_on <= :day and a.expires_on >= :day"
                    + " group by b.organisation_id, a.instrument_code"
                    + " union all select b.organisation_id, i.instrument_code, 'CAREGIVERS', count(*) from " + BELONGED
                    + " join account c on c.id = b.account_id and c.role in (:caregivers) and c.registered_at < :end"
                    + " join instrument_assignment i on i.account_id = c.id group by b.organisation_id, i.instrument_code"
                    + " union all select t.organisation_id, t.instrument_code, 'TRAININGS', count(*)" + ENDED + IN_TIME
                    + " group by t.organisation_id, t.instrument_code"
                    + " union all select t.organisation_id, t.instrument_code, 'PARTICIPANTS', count(*)" + ENDED
                    + " join training_participant p on p.training_id = t.id" + IN_TIME
                    + " group by t.organisation_id, t.instrument_code"
                    + " union all select e.organisation_id, v.instrument_code, 'INTERVISIONS', count(*) from enrolment e"
                    + " join intervision v on v.id = e.intervision_id where e.organisation_id in (:organisations)"
                    + " and e.state = 'ATTENDED' and v.held_on between :first and :day group by e.organisation_id, v.instrument_code";

    private final JdbcClient database;

    DatedCounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * What these organisations had, by organisation and then by code of the instrument; where there was nothing, it is left
     * out. One statement.
     */
    public Map<UUID, List<DatedCount>> on(LocalDate day, Collection<UUID> organisationIds) {
        Map<UUID, Map<String, Map<String, Long>>> numbers = new LinkedHashMap<>();
        if (!organisationIds.isEmpty()) {
            database.sql(COUNTS)
                    .param("organisations", organisationIds)
                    .param("day", day)
                    .param("first", day.withDayOfYear(1))
                    .param(
                            "end",
                            Timestamp.from(
                                    day.plusDays(1).atStartOfDay(Belgium.ZONE).toInstant()))
                    .param("trainers", names(Role::isTrainer))
                    .param("caregivers", names(Role::followsTrainings))
                    .query(row -> {
                        numbers.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>())
                                .computeIfAbsent(row.getString(2), code -> new LinkedHashMap<>())
                                .put(row.getString(3), row.getLong(4));
                    });
        }
        Map<UUID, List<DatedCount>> counts = new LinkedHashMap<>();
        numbers.forEach((organisation, byCode) -> counts.put(
                organisation,
                byCode.entrySet().stream()
                        .map(entry -> count(entry.getKey(), entry.getValue()))
                        .toList()));
        return counts;
    }

    private static DatedCount count(String instrument, Map<String, Long> numbers) {
        return new DatedCount(
                instrument,
                numbers.getOrDefault("TRAINERS", 0L),
                numbers.getOrDefault("CAREGIVERS", 0L),
                numbers.getOrDefault("TRAININGS", 0L),
                numbers.getOrDefault("PARTICIPANTS", 0L),
                numbers.getOrDefault("INTERVISIONS", 0L));
    }

    private static List<String> names(Predicate<Role> which) {
        return Role.which(which).stream().map(Role::name).toList();
    }
}
