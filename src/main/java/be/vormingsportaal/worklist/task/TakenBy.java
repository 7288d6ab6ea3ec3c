package be.vormingsportaal.worklist.task;

/** Who took the tasks that a list shows. */
public enum TakenBy {
    ANYBODY,
    ME,
    NOBODY,
    OTHERS
}
