package be.vormingsportaal.worklist.task;

import java.time.Instant;

/**
 * How many tasks of a kind are open.
 *
 * @param overdue of how many the last day is over
 * @param oldest when the oldest was made
 */
public record TaskCount(TaskKind kind, int open, int overdue, Instant oldest) {}
