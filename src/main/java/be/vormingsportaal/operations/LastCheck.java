package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The last check of the cases. There is one row from the start on, and the transaction that holds it may check. */
@Entity
@Table(name = "case_check")
class LastCheck {

    static final int ID = 1;

    /** This is enough to see what went wrong. After a restore of half a database there may be thousands. */
    static final int KEPT = 200;

    /** Nodes start the nightly check at the same moment, by clocks that agree within seconds. */
    private static final Duration SAME_NIGHT = Duration.ofMinutes(10);

    @Id
    private Integer id;

    private Instant checkedAt;

    @Column(nullable = false)
    private int problemCount;

    @ElementCollection
    @CollectionTable(name = "case_finding")
    @OrderColumn(name = "position")
    private List<CaseFinding> findings = new ArrayList<>();

    @Version
    private Integer version;

    protected LastCheck() {}

    void found(List<CaseProblem> problems, Instant now) {
        checkedAt = now;
        problemCount = problems.size();
        Map<CaseProblem, Instant> known = findings.stream()
                .collect(Collectors.toMap(CaseFinding::problem, CaseFinding::since, (one, same) -> one));
        findings.clear();
        problems.stream()
                .limit(KEPT)
                .map(problem -> CaseFinding.of(problem, known.getOrDefault(problem, now)))
                .forEach(findings::add);
    }

    /** Whether another node did the check first tonight. */
    boolean isFresh(Instant now) {
        return checkedAt != null && checkedAt.plus(SAME_NIGHT).isAfter(now);
    }

    /** It is empty while none ran yet. */
    Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    int problemCount() {
        return problemCount;
    }

    List<CaseFinding> findings() {
        return findings;
    }
}
