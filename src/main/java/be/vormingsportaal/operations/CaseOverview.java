package be.vormingsportaal.operations;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseProblem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells staff how the cases are.
 *
 * @param checkedAt when the last check ran; empty when none ran yet
 * @param problemCount how many problems it found; {@code findings} has only the first of them
 * @param incidents the open incidents of now; processes without one are left out
 */
public record CaseOverview(
        Optional<Instant> checkedAt, int problemCount, List<Finding> findings, List<ProcessIncidents> incidents) {

    /**
     * A problem that the last check found.
     *
     * @param key names the case; empty when it was started without what it is about
     * @param cockpitPage path of the page about the case; empty when no such case runs now
     */
    public record Finding(
            CaseProblem.Kind kind,
            String processName,
            String businessKey,
            Optional<CaseKey> key,
            Optional<String> cockpitPage) {}

    /** How many incidents of a process are open. */
    public record ProcessIncidents(String processName, int count) {}

    public int incidentCount() {
        return incidents.stream().mapToInt(ProcessIncidents::count).sum();
    }

    public boolean isChecked() {
        return checkedAt.isPresent();
    }
}
