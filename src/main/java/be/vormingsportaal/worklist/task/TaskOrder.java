package be.vormingsportaal.worklist.task;

/** What a list of tasks is put in the order of. */
public enum TaskOrder {
    DUE(true),
    SINCE(true),
    KIND(true),
    PERSON(false),
    ORGANISATION(false),
    AMOUNT(false);

    private final boolean ofTheEngine;

    TaskOrder(boolean ofTheEngine) {
        this.ofTheEngine = ofTheEngine;
    }

    /** Whether the engine can put tasks in this order by itself. */
    boolean isOfTheEngine() {
        return ofTheEngine;
    }
}
