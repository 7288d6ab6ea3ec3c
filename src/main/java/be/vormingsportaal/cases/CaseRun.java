package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Says when a case began and ended.
 *
 * @param ended empty while it runs
 */
public record CaseRun(CaseKey key, Instant began, Optional<Instant> ended) {}
