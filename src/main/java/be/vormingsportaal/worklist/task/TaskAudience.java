package be.vormingsportaal.worklist.task;

/** For whom the tasks are that a list shows. Whoever does not work for the quality centre has only their own. */
public enum TaskAudience {
    OWN,
    ORGANISATIONS,
    ALL
}
