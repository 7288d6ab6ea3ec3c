package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.engine.CaseProblem;
import be.vormingsportaal.engine.EngineOverview;
import be.vormingsportaal.engine.EngineOverview.IncidentCount;
import be.vormingsportaal.operations.CaseOverview.Finding;
import be.vormingsportaal.operations.CaseOverview.ProcessIncidents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks every night that every case has its aggregate and every aggregate has its case, and keeps for staff what it
 * found.
 */
@Service
@Transactional
public class CaseCheck {

    private static final Logger LOG = LoggerFactory.getLogger(CaseCheck.class);

    /** A check begins within this time after the one before it, also in the night in which a clock goes back. */
    private static final Duration NIGHTLY = Duration.ofHours(26);

    private final CaseConsistency consistency;
    private final EngineOverview engine;
    private final LastCheckRepository checks;
    private final Clock clock;

    CaseCheck(CaseConsistency consistency, EngineOverview engine, LastCheckRepository checks, Clock clock) {
        this.consistency = consistency;
        this.engine = engine;
        this.checks = checks;
        this.clock = clock;
    }

    /** Every node starts the check. The first one does it, and the others find that it is done. */
    @Scheduled(cron = "0 0 4 * * *", zone = "Europe/Brussels")
    public void checkNightly() {
        LastCheck last = checks.hold();
        if (!last.isFresh(clock.instant())) {
            check(last);
        }
    }

    /** Checks at once, because somebody wants to know. */
    public void checkNow() {
        check(checks.hold());
    }

    /** What the last check found, and which incidents are open now. */
    @Transactional(readOnly = true)
    public CaseOverview overview() {
        LastCheck last = checks.findById(LastCheck.ID).orElseThrow();
        List<IncidentCount> open = engine.openIncidents();
        Map<String, String> names = engine.storyNames(Stream.concat(
                        last.findings().stream().map(CaseFinding::story),
                        open.stream().map(IncidentCount::story))
                .toList());
        Map<String, Map<String, String>> pages = engine.cockpitPages(
                last.findings().stream().map(CaseFinding::businessKey).toList());
        List<Finding> findings = last.findings().stream()
                .map(found -> new Finding(
                        found.kind(),
                        names.get(found.story()),
                        found.businessKey(),
                        found.key(),
                        Optional.ofNullable(
                                pages.getOrDefault(found.story(), Map.of()).get(found.businessKey()))))
                .toList();
        List<ProcessIncidents> incidents = open.stream()
                .map(one -> new ProcessIncidents(names.get(one.story()), one.count()))
                .toList();
        return new CaseOverview(last.checkedAt(), last.problemCount(), findings, incidents);
    }

    /**
     * What the last check came to, without its findings.
     *
     * @param since what no check had found before it is new
     */
    @Transactional(readOnly = true)
    public CheckResult last(Instant since) {
        LastCheck last = checks.findById(LastCheck.ID).orElseThrow();
        Instant lastNight = clock.instant().minus(NIGHTLY);
        return new CheckResult(
                last.problemCount(),
                checks.countFoundSince(since),
                last.checkedAt().filter(at -> at.isAfter(lastNight)).isEmpty());
    }

    private void check(LastCheck last) {
        Instant now = clock.instant();
        List<CaseProblem> problems = consistency.problems();
        problems.forEach(problem ->
                LOG.error("{}: case of {}, business key {}", problem.kind(), problem.story(), problem.businessKey()));
        LOG.info("Cases checked: {} problems", problems.size());
        last.found(problems, now);
    }
}
