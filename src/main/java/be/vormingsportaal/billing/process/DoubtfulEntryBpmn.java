package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code doubtful-entry.bpmn}. */
final class DoubtfulEntryBpmn {

    static final String KEY = "doubtful-entry";

    static final String MESSAGE_DECIDED = "billing.DoubtDecided";

    /** Where staff see both side by side; the form shows it. */
    static final ProcessVariable<String> DOUBT_PAGE = ProcessVariable.of("doubtPage", String.class);

    /** What the form sends, which may be anything. The step after it checks this and removes it. */
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);

    private DoubtfulEntryBpmn() {}
}
